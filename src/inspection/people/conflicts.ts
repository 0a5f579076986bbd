// Roles that one person may not hold at the same time. The database keeps each role to its place; who may not hold two is decided here.
import { type Refusal, refuse } from '../refusal.ts';
import { type RoleId, roles } from '../roles.ts';
import type { HeldRole } from './person-record.ts';
import { type RoleThere, titleWithin } from './role-and-place.ts';

/** Who looks over every authority: nobody of an authority may. An analyst sees only what is published, and may be anybody. */
const overAll: readonly RoleId[] = ['administrator', 'hmci'];

const ofAuthority = ({ role }: { readonly role: RoleId }): boolean => roles[role].scope === 'authority';

/**
 * Why somebody who holds these roles may not have a further one, or null when they may: nobody inspects, or looks over, the authority
 * they work for (`conflict-of-interest`), and in one inspection a person has one role, so that nobody moderates their own work
 * (`own-work`, `role-held`, `lead-held`).
 */
export function conflictOf(held: readonly HeldRole[], wanted: RoleThere, name: string): Refusal | null {
  const refused = (code: string, words: string) => refuse(code, words, 'role');
  const interest = (words: string) => refused('conflict-of-interest', words);
  if (wanted.scope === 'inspectorate') {
    if (held.some(({ role }) => role === wanted.role)) return alreadyHolds(name, wanted.role);
    const atAuthority = held.find(ofAuthority);
    if (overAll.includes(wanted.role) && atAuthority !== undefined) {
      return interest(
        `${name} is ${titleWithin(atAuthority.role)} of an authority, and so cannot be ${titleWithin(wanted.role)} of the inspectorate. End that role first.`,
      );
    }
    return null;
  }
  if (wanted.scope === 'authority') {
    const { authority, role } = wanted;
    if (held.some((each) => each.role === role && each.authorityId === authority.id)) return alreadyHolds(name, role);
    const above = held.find((each) => overAll.includes(each.role));
    if (above !== undefined) {
      return interest(
        `${name} is ${titleWithin(above.role)} of the inspectorate, and so cannot work for an authority. End that role first.`,
      );
    }
    const inspects = held.find((each) => each.inspectionId !== null && each.authorityId === authority.id);
    if (inspects !== undefined) {
      return interest(
        `${name} is ${titleWithin(inspects.role)} in an inspection of ${authority.name}, and so cannot work for ${authority.name}. End that role first.`,
      );
    }
    return null;
  }
  const { inspection, role } = wanted;
  const worksThere = held.find((each) => ofAuthority(each) && each.authorityId === inspection.authorityId);
  if (worksThere !== undefined) {
    return interest(
      `${name} is ${titleWithin(worksThere.role)} of ${inspection.authorityName}, and so cannot inspect it. End that role first.`,
    );
  }
  const there = held.find((each) => each.inspectionId === inspection.id);
  if (there?.role === role) return alreadyHolds(name, role);
  if (there !== undefined) {
    const moderates = there.role === 'quality-assurance' || role === 'quality-assurance';
    return moderates
      ? refused(
          'own-work',
          `${name} is ${titleWithin(there.role)} in this inspection. Nobody moderates an inspection of whose team they are: choose somebody else, or end that role first.`,
        )
      : refused(
          'role-held',
          `${name} is ${titleWithin(there.role)} in this inspection. In one inspection a person has one role: end that one first.`,
        );
  }
  if (role === 'lead-inspector' && inspection.lead !== null) {
    return refused(
      'lead-held',
      `${inspection.lead.name} leads this inspection. An inspection has one lead inspector: end that role first.`,
    );
  }
  return null;
}

const alreadyHolds = (name: string, role: RoleId): Refusal =>
  refuse('role-held', `${name} already is ${titleWithin(role)} there.`, 'role');
