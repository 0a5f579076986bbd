// What people do with a message that was written: withdraw it, try again, or say that they sent it otherwise.
import type { Change } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { MessageState } from '../opening-changes.ts';
import { aboutMessage, type MessageRecord } from './message-record.ts';
import { faultsOfHow } from './write-message.ts';

/** What each state is called. */
export const messageStates: Readonly<Record<MessageState, string>> = {
  unsent: 'Unsent',
  sent: 'Sent',
  failed: 'Could not be sent',
  'sent-otherwise': 'Sent otherwise',
  withdrawn: 'Withdrawn',
};

/** What may be done with a message in a state. */
export const mayBecome = (
  state: MessageState,
): { readonly withdrawn: boolean; readonly again: boolean; readonly otherwise: boolean } => ({
  withdrawn: state === 'unsent' || state === 'failed',
  again: state === 'failed',
  otherwise: state === 'unsent' || state === 'failed',
});

/** The version that was seen, and the time now. */
export type AskedOfMessage = { readonly seen: number; readonly now: Date };

/** Refuses what is too late (`not-unsent`), and what would cross with sending at this moment (`being-sent`). */
export function tooLate(message: MessageRecord, may: boolean, now: Date): Refusal | null {
  if (!may) {
    return refuse(
      'not-unsent',
      `This message is marked “${messageStates[message.state]}”: that cannot be changed any more.`,
    );
  }
  if (message.heldUntil !== null && message.heldUntil > now) {
    return refuse('being-sent', 'This message is being sent at this moment. Look again in a few minutes.');
  }
  return null;
}

const changed = (
  message: MessageRecord,
  seen: number,
  after: { readonly state: MessageState; readonly note: string | null },
  reason: string | null,
): readonly Change[] => [
  {
    ...aboutMessage(message),
    kind: 'message-changed',
    expects: seen,
    before: { state: message.state, note: message.note },
    after,
    reason,
  },
];

/** Withdraws a message that was not sent. Refused: `not-unsent`, `being-sent`, and without a reason (`not-valid`). It stays on record. */
export function withdrawMessage(
  message: MessageRecord,
  asked: AskedOfMessage & { readonly reason: string },
): readonly Change[] | Refusal {
  const late = tooLate(message, mayBecome(message.state).withdrawn, asked.now);
  if (late !== null) return late;
  const fault = reasonFault(asked.reason, 'it is withdrawn');
  const refusal = refuseFields(fault === null ? [] : [fault]);
  return refusal ?? changed(message, asked.seen, { state: 'withdrawn', note: asked.reason }, asked.reason);
}

/** Puts a message that could not be sent into the outbox again, with all its attempts anew. Refused: `not-unsent`. */
export function sendAgain(message: MessageRecord, asked: AskedOfMessage): readonly Change[] | Refusal {
  const late = tooLate(message, mayBecome(message.state).again, asked.now);
  return late ?? changed(message, asked.seen, { state: 'unsent', note: null }, null);
}

/** Says that a message was sent otherwise, and how; it leaves the outbox. Refused: `not-unsent`, `being-sent`, `not-valid`. */
export function sentOtherwise(
  message: MessageRecord,
  asked: AskedOfMessage & { readonly how: string },
): readonly Change[] | Refusal {
  const late = tooLate(message, mayBecome(message.state).otherwise, asked.now);
  if (late !== null) return late;
  const refusal = refuseFields(faultsOfHow(asked.how));
  return refusal ?? changed(message, asked.seen, { state: 'sent-otherwise', note: asked.how }, null);
}
