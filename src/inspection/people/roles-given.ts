import type { Change } from '../change.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { roles } from '../roles.ts';
import { conflictOf } from './conflicts.ts';
import { faultsOfNote, faultsOfReason } from './details.ts';
import { lastAdministrator } from './last-administrator.ts';
import type { DecidedBy, HeldRole, PersonRecord } from './person-record.ts';
import { type AskedRole, isRoleThere, type RoleThere, roleThere } from './role-and-place.ts';

/** The change by which somebody gets a role. */
export function membershipGiven(
  id: string,
  userId: string,
  given: RoleThere,
  reason: string | null,
): Change & { readonly kind: 'membership-given' } {
  const authority = given.scope === 'authority' ? given.authority.id : null;
  const inspection = given.scope === 'inspection' ? given.inspection.id : null;
  return {
    kind: 'membership-given',
    subject: { kind: 'membership', id },
    authorityId: authority,
    inspectionId: inspection,
    expects: null,
    before: null,
    after: { user: userId, role: given.role, authority, inspection },
    reason,
  };
}

/**
 * Gives somebody a role. Refused (`not-valid`) with what is wrong with role and place, while the person is suspended (`suspended`), and
 * when they may not hold it beside what they hold (see conflicts.ts).
 */
export function giveRole(
  person: PersonRecord,
  command: { readonly id: string; readonly asked: AskedRole; readonly note: string },
): readonly Change[] | Refusal {
  if (person.status === 'suspended') {
    return refuse('suspended', `${person.name} is suspended. Restore them first, then give the role.`);
  }
  const found = roleThere(command.asked);
  const faults = [...(isRoleThere(found) ? [] : found), ...faultsOfNote(command.note)];
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (!isRoleThere(found)) throw new Error('A role without a fault has a place.');
  const conflict = conflictOf(person.roles, found, person.name);
  if (conflict !== null) return conflict;
  return [membershipGiven(command.id, person.id, found, command.note || null)];
}

/**
 * Ends a role of somebody. Refused without a reason (`not-valid`), when it has ended already (`role-ended`), and when it is the
 * administrator's role of oneself (`own-administrator-role`) or of the last active administrator (`last-administrator`).
 */
export function endRole(
  person: PersonRecord,
  command: { readonly membershipId: string; readonly by: DecidedBy; readonly reason: string },
): readonly Change[] | Refusal {
  const { by, reason } = command;
  const role = person.roles.find(({ id }) => id === command.membershipId);
  if (role === undefined) return refuse('role-ended', `${person.name} does not hold this role any more.`);
  if (role.role === 'administrator') {
    if (person.id === by.userId) {
      return refuse(
        'own-administrator-role',
        'You cannot end your own role as administrator. Ask another administrator to do it.',
      );
    }
    const last = lastAdministrator(person, by);
    if (last !== null) return last;
  }
  const refusal = refuseFields(faultsOfReason(reason, 'why the role ends'));
  if (refusal !== null) return refusal;
  return [membershipEnded(person.id, role, reason)];
}

/** The change by which a role ends. */
export function membershipEnded(userId: string, role: HeldRole, reason: string): Change {
  const authority = roles[role.role].scope === 'authority' ? role.authorityId : null;
  return {
    kind: 'membership-ended',
    subject: { kind: 'membership', id: role.id },
    authorityId: authority,
    inspectionId: role.inspectionId,
    expects: role.version,
    before: { user: userId, role: role.role, authority, inspection: role.inspectionId },
    after: null,
    reason,
  };
}
