// A message and how it stands, in words.
import { mayBecome, messagePurposes, messageStates } from '#inspection';
import type { KeptMessage } from '#store';
import { ukTime } from '../../../look/uk-time.ts';

/** What a message is for, as it stands within a sentence. */
export const purposeWithin = { notification: 'notification', 'data-request': 'data request (Annex A)' } as const;

const colours = {
  unsent: 'yellow',
  sent: 'green',
  failed: 'red',
  'sent-otherwise': 'blue',
  withdrawn: 'grey',
} as const;

/** What is to be said of sending: whether there is a mail server, and the time now. */
export type Sending = { readonly mailServer: boolean; readonly now: Date };

/** How a message stands, in a sentence or two: when and how it was sent, or what is in the way and what happens next. */
function standing(message: KeptMessage, { mailServer, now }: Sending): string {
  const { state, note, sentAt, nextAttemptAt, attempts, heldUntil, demonstration } = message;
  const on = sentAt === null ? '' : ` on ${ukTime(sentAt)}`;
  switch (state) {
    case 'sent':
      return `Sent by e-mail${on}. ${note ?? ''}`.trim();
    case 'sent-otherwise':
      return `Sent otherwise, as was said${on}: ${note ?? ''}`.trim();
    case 'withdrawn':
      return `Withdrawn: ${note ?? ''}`.trim();
    case 'failed':
      return `${note ?? ''} Nothing more is tried until somebody says so.`.trim();
    case 'unsent': {
      if (demonstration) return 'Not sent: this inspection is made up, and nothing of it is ever sent.';
      if (heldUntil !== null && heldUntil > now) return 'It is being sent at this moment.';
      if (!mailServer)
        return 'Not sent: there is no mail server. It waits until there is one, or until somebody sends it otherwise.';
      const before = attempts === 0 ? 'It is sent within a minute.' : `Attempt ${attempts} failed: ${note ?? ''}`;
      const next =
        attempts === 0 || nextAttemptAt === null ? '' : ` The next attempt is after ${ukTime(nextAttemptAt)}.`;
      return `${before}${next}`;
    }
  }
}

/** A message as pages show it: what it is for, to whom, how it stands. */
export const messageRow = (message: KeptMessage, sending: Sending) => ({
  id: message.id,
  href: `/inspections/${message.inspectionId}/messages/${message.id}`,
  heading: message.heading,
  purpose: messagePurposes[message.purpose],
  addresses: message.addresses,
  state: messageStates[message.state],
  colour: colours[message.state],
  standing: standing(message, sending),
  madeAt: message.madeAt,
  madeBy: message.madeBy,
  may: mayBecome(message.state),
});
