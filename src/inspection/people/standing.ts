// Whether somebody may sign in: suspended and restored.
import type { Change } from '../change.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { faultsOfReason } from './details.ts';
import { lastAdministrator } from './last-administrator.ts';
import type { DecidedBy, PersonRecord } from './person-record.ts';

const about = (person: PersonRecord, seen: number, reason: string) => ({
  subject: { kind: 'user', id: person.id } as const,
  authorityId: null,
  inspectionId: null,
  expects: seen,
  reason,
});

/**
 * Suspends somebody: their roles stay, but they can do nothing until they are restored. Refused without a reason (`not-valid`), for
 * oneself (`own-suspension`), for the last active administrator (`last-administrator`), and when it is so already (`suspended`).
 */
export function suspendPerson(
  person: PersonRecord,
  command: { readonly by: DecidedBy; readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  const { by, seen, reason } = command;
  if (person.status === 'suspended') return refuse('suspended', `${person.name} is suspended already.`);
  if (person.id === by.userId) {
    return refuse('own-suspension', 'You cannot suspend yourself. Ask another administrator to do it.');
  }
  const last = lastAdministrator(person, by);
  if (last !== null) return last;
  const refusal = refuseFields(faultsOfReason(reason, 'why the person is suspended'));
  if (refusal !== null) return refusal;
  return [
    {
      kind: 'user-suspended',
      ...about(person, seen, reason),
      before: { status: person.status },
      after: { status: 'suspended' },
    },
  ];
}

/**
 * Restores somebody who is suspended to what they were: `active`, or `invited` when they had not joined yet. Refused without a reason
 * (`not-valid`) and when they are not suspended (`not-suspended`).
 */
export function restorePerson(
  person: PersonRecord,
  command: { readonly was: 'invited' | 'active'; readonly seen: number; readonly reason: string },
): readonly Change[] | Refusal {
  const { was, seen, reason } = command;
  if (person.status !== 'suspended') return refuse('not-suspended', `${person.name} is not suspended.`);
  const refusal = refuseFields(faultsOfReason(reason, 'why the person is restored'));
  if (refusal !== null) return refusal;
  return [
    {
      kind: 'user-restored',
      ...about(person, seen, reason),
      before: { status: 'suspended' },
      after: { status: was },
    },
  ];
}
