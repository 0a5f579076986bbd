// What a director decides about people: who of their authority answers the data request and audits. Everything else is the administrator's.
import type { Change } from '../change.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import type { RoleId } from '../roles.ts';
import { faultsOfDetails, faultsOfNote, tidied } from './details.ts';
import { type AskedInvitation, userInvited } from './keep-people.ts';
import { makeNewLink } from './new-link.ts';
import type { DecidedBy, HeldRole, PersonRecord } from './person-record.ts';
import type { AuthorityPlace } from './role-and-place.ts';
import { endRole, giveRole, membershipGiven } from './roles-given.ts';

/** The roles that a director gives and ends. */
export const staffRoles = ['data-officer', 'auditor'] as const satisfies readonly RoleId[];

const isStaffRole = (role: string): role is (typeof staffRoles)[number] => staffRoles.some((each) => each === role);

/** Whether a role is one that the director of an authority may end. */
export const isOwnStaffRole = (role: Pick<HeldRole, 'role' | 'authorityId'>, authorityId: string): boolean =>
  isStaffRole(role.role) && role.authorityId === authorityId;

/**
 * What a director is told of an e-mail address that somebody else's account has. It says neither who nor where: that they are in the
 * service at all is the most that can be learnt.
 */
export const emailNotForStaff = (authority: AuthorityPlace): Refusal =>
  refuse(
    'email-not-possible',
    `No invitation can be made here for this e-mail address. If the person is to work for ${authority.name}, ask the inspectorate’s administrator to give them the role.`,
    'email',
  );

/**
 * Invites a data officer or an auditor of an authority. `taken` is who has the address, as far as the director sees them: somebody of
 * their own staff is given the role; of anybody else nothing is said (`email-not-possible`). Refused (`not-valid`) field by field.
 */
export function inviteStaff(
  authority: AuthorityPlace,
  command: Omit<AskedInvitation, 'asked'> & { readonly role: string },
  taken: PersonRecord | null,
): readonly Change[] | Refusal {
  const { role, note, userId, membershipId } = command;
  const details = tidied(command.details);
  const refusal = refuseFields([
    ...faultsOfDetails(details),
    ...(isStaffRole(role) ? [] : [{ place: 'role', words: 'Choose a role: data officer or auditor.' }]),
    ...faultsOfNote(note),
  ]);
  if (refusal !== null) return refusal;
  if (!isStaffRole(role)) throw new Error('A role without a fault is one of the staff.');
  if (taken !== null) {
    if (!taken.roles.some((each) => isOwnStaffRole(each, authority.id))) return emailNotForStaff(authority);
    return giveRole(taken, { id: membershipId, asked: { role, authority, inspection: null }, note });
  }
  return [
    userInvited(userId, details),
    membershipGiven(membershipId, userId, { scope: 'authority', role, authority }, note || null),
  ];
}

/** Ends a role of a data officer or an auditor of an authority. Refused (`not-own-staff`) for any other role, and as by `endRole`. */
export function endStaffRole(
  authority: AuthorityPlace,
  person: PersonRecord,
  command: { readonly membershipId: string; readonly by: DecidedBy; readonly reason: string },
): readonly Change[] | Refusal {
  const role = person.roles.find(({ id }) => id === command.membershipId);
  if (role !== undefined && !isOwnStaffRole(role, authority.id)) {
    return refuse(
      'not-own-staff',
      `Only roles of data officers and auditors of ${authority.name} are ended here. Ask the inspectorate’s administrator.`,
    );
  }
  return endRole(person, command);
}

/**
 * Makes a new invitation for somebody of an authority's staff who has not joined yet: a link for somebody who has would let whoever
 * holds it take their place, and is the administrator's to make (`joined-already`). Refused (`not-own-staff`) for anybody with a role
 * that is not the director's to give.
 */
export function makeNewStaffLink(
  authority: AuthorityPlace,
  person: PersonRecord,
  command: {
    readonly byUserId: string;
    /** Whether the person holds no role elsewhere; a director does not see those, so the store answers it. */
    readonly noRoleElsewhere: boolean;
    readonly reason: string;
  },
): readonly Change[] | Refusal {
  const other = person.roles.length === 0 || person.roles.some((role) => !isOwnStaffRole(role, authority.id));
  if (other || !command.noRoleElsewhere) {
    return refuse(
      'not-own-staff',
      `${person.name} is not only data officer or auditor of ${authority.name}, so the inspectorate’s administrator makes their invitation. Ask them.`,
    );
  }
  if (person.status !== 'invited') {
    return refuse(
      'joined-already',
      `${person.name} has joined already. If they can no longer sign in, ask the inspectorate’s administrator for a new link.`,
    );
  }
  return makeNewLink(person, { ...command, codesAnew: true });
}
