// A message and how it stands, in words.
import { parseIsoDate, writtenDate } from '#calendar';
import { type KeptBack, keptBack, mayBecome, messagePurposes, messageStates } from '#inspection';
import type { KeptMessage } from '#store';
import { ukDay } from '../../../forms/uk-today.ts';
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

/** What there is to do where nothing is sent. */
const noServer = 'Nothing is sent from here, for there is no mail server.';

/** Why a message waits though nothing is in the way, and when it goes, in words; where nothing is sent from here, what to do. */
export function waitsFor(why: KeptBack, mailServer: boolean): string {
  switch (why.why) {
    case 'day':
      if (!mailServer)
        return `${noServer} Send it otherwise on the day of notification, ${writtenDate(ukDay(why.until))}, and say so.`;
      return `It waits for the day of notification, and is sent on ${ukTime(why.until)}.`;
    case 'no-day':
      return 'It is not sent, for no day of notification is settled: settle the dates, write it again with them, and withdraw this one.';
    case 'taken-out':
      return 'It is not sent: the inspection was taken out of the programme.';
    case 'deferred':
      if (!mailServer)
        return `${noServer} The inspection is deferred until ${writtenDate(parseIsoDate(why.until))} (¶8), and its day of notification is before that: send it otherwise once it may go, and say so.`;
      return `It is not sent by itself: the inspection is deferred until ${writtenDate(parseIsoDate(why.until))} (¶8), and its day of notification is before that.`;
    case 'other-dates':
      return 'It is not sent, for it names other dates than the inspection has now: write another, and withdraw this one.';
  }
}

/** Why a message in the outbox does not go by itself; null for all others. */
const waiting = (message: KeptMessage, now: Date): KeptBack | null =>
  message.state === 'unsent' ? keptBack(message, message.inspection, now) : null;

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
      const why = waiting(message, now);
      if (why !== null) return waitsFor(why, mailServer);
      if (!mailServer)
        return `${noServer} Send it otherwise and say so: until then, or until there is a mail server, it waits.`;
      const before = attempts === 0 ? 'It is sent within a minute.' : `Attempt ${attempts} failed: ${note ?? ''}`;
      const next =
        attempts === 0 || nextAttemptAt === null ? '' : ` The next attempt is after ${ukTime(nextAttemptAt)}.`;
      return `${before}${next}`;
    }
  }
}

/** A message as pages show it: what it is for, to whom, how it stands. */
export const messageRow = (message: KeptMessage, sending: Sending) => {
  const waits = sending.mailServer && waiting(message, sending.now) !== null;
  return {
    id: message.id,
    href: `/inspections/${message.inspectionId}/messages/${message.id}`,
    heading: message.heading,
    purpose: messagePurposes[message.purpose],
    addresses: message.addresses,
    state: waits ? 'Waits' : messageStates[message.state],
    colour: waits ? 'light-blue' : colours[message.state],
    standing: standing(message, sending),
    madeAt: message.madeAt,
    madeBy: message.madeBy,
    may: { ...mayBecome(message.state), now: waits },
  };
};

/** A letter that names other dates than the inspection has now, and what to do: where to write another, in words and as an address. */
export const writeAgain = (letter: KeptMessage) => {
  const { purpose, inspectionId, state, sentAt, madeAt } = letter;
  const base = `/inspections/${inspectionId}/messages`;
  return {
    purpose: purposeWithin[purpose],
    letter: {
      text: `The ${purposeWithin[purpose]} of ${writtenDate(ukDay(sentAt ?? madeAt))}`,
      href: `${base}/${letter.id}`,
    },
    is:
      state === 'unsent'
        ? 'names other dates than the inspection has now, and is not sent.'
        : 'names other dates than the inspection has now.',
    again: `${base}/write?purpose=${purpose}`,
  };
};
