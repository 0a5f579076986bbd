import type { Change } from '../change.ts';
import { type Refusal, refuse, refuseFields } from '../refusal.ts';
import { faultsOfReason } from './details.ts';
import type { PersonRecord } from './person-record.ts';

/** How many days a link by which somebody sets a password works. */
export const linkDays = 7;

/**
 * Makes a new link by which somebody sets a password: at first, or anew. `codesAnew` asks them to set up one-time codes anew too, as
 * when a telephone is lost; somebody who has not joined sets them up anyway. Refused without a reason (`not-valid`), for oneself
 * (`own-link`: one's own password is changed with the present one), and while they are suspended (`suspended`).
 */
export function makeNewLink(
  person: PersonRecord,
  command: { readonly byUserId: string; readonly codesAnew: boolean; readonly reason: string },
): readonly Change[] | Refusal {
  if (person.id === command.byUserId) {
    return refuse('own-link', 'You cannot make a link for yourself. Change your password on the page Your account.');
  }
  if (person.status === 'suspended') {
    return refuse('suspended', `${person.name} is suspended. Restore them first, then make the link.`);
  }
  const refusal = refuseFields(faultsOfReason(command.reason, 'why a new link is needed'));
  if (refusal !== null) return refusal;
  return [
    {
      kind: 'invitation-sent-again',
      subject: { kind: 'user', id: person.id },
      authorityId: null,
      inspectionId: null,
      expects: null,
      before: null,
      after: { oneTimeCodes: command.codesAnew || person.status === 'invited' ? 'anew' : 'kept' },
      reason: command.reason,
    },
  ];
}
