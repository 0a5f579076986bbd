import type { Change } from '../change.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { conflictOf } from './conflicts.ts';
import { type Details, faultsOfDetails, faultsOfNote, tidied } from './details.ts';
import type { PersonRecord } from './person-record.ts';
import { type AskedRole, isRoleThere, roleThere } from './role-and-place.ts';
import { membershipGiven } from './roles-given.ts';

/** An invitation as somebody asks for it. The ids are new. */
export type AskedInvitation = {
  readonly userId: string;
  readonly membershipId: string;
  readonly details: Details;
  readonly asked: AskedRole;
  readonly note: string;
};

/**
 * Invites somebody and gives them their first role. Refused (`not-valid`) with what is wrong, field by field, and (`email-taken`) when
 * `taken` already has the address: then they are given the role instead.
 */
export function invitePerson(
  command: AskedInvitation,
  taken: Pick<PersonRecord, 'name'> | null,
): readonly Change[] | Refusal {
  const details = tidied(command.details);
  const found = roleThere(command.asked);
  const faults = [...faultsOfDetails(details), ...(isRoleThere(found) ? [] : found), ...faultsOfNote(command.note)];
  const refusal = refuseFields(faults);
  if (refusal !== null) return refusal;
  if (!isRoleThere(found)) throw new Error('A role without a fault has a place.');
  if (taken !== null) {
    return refuse(
      'email-taken',
      `${taken.name} has this e-mail address and is among the people already. Give them the role on their own page.`,
      'email',
    );
  }
  const conflict = conflictOf([], found, details.name);
  if (conflict !== null) return conflict;
  return [
    userInvited(command.userId, details),
    membershipGiven(command.membershipId, command.userId, found, command.note || null),
  ];
}

/** The change by which somebody is invited. */
export const userInvited = (id: string, details: Details): Change => ({
  kind: 'user-invited',
  subject: { kind: 'user', id },
  authorityId: null,
  inspectionId: null,
  expects: null,
  before: null,
  after: { ...details, status: 'invited' },
  reason: null,
});
