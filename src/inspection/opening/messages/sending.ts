// What follows from an attempt to send: sent, tried again after a growing wait, or given up.
import type { Change } from '../../change.ts';
import { aboutMessage, type MessageRecord } from './message-record.ts';
import { longestNote } from './write-message.ts';

/** How long is waited after the first, second … attempt, in minutes: over two days in all. */
const waits: readonly number[] = [1, 5, 15, 60, 180, 360, 720, 1440];

/** After so many attempts it is given up. */
export const mostAttempts = waits.length + 1;

/** What has waited longer than this without an attempt is not sent any more: what it says may no longer hold. */
export const staleAfterHours = 72;

/** How an attempt ended. `words` are for people, and hold nothing secret. */
export type Attempted =
  | { readonly outcome: 'taken'; readonly words: string }
  /** Refused for good: trying again would not help. */
  | { readonly outcome: 'refused'; readonly words: string }
  | { readonly outcome: 'not-now'; readonly words: string };

const minute = 60_000;

/** When a message whose attempt (1 for the first) failed is tried again; null when it is given up. */
export function nextAttempt(attempt: number, at: Date): Date | null {
  const wait = waits[attempt - 1];
  return wait === undefined ? null : new Date(at.getTime() + wait * minute);
}

const note = (words: string): string => words.replaceAll(/\s+/g, ' ').trim().slice(0, longestNote);

/** What follows from an attempt at a message. `message.attempts` counts the attempt. */
export function afterAttempt(message: MessageRecord, attempted: Attempted, at: Date): readonly Change[] {
  const about = { ...aboutMessage(message), expects: message.version, reason: null } as const;
  const words = note(attempted.words);
  if (attempted.outcome === 'taken') {
    return [
      {
        ...about,
        kind: 'message-sent',
        before: { state: message.state, note: message.note },
        after: { state: 'sent', note: words },
      },
    ];
  }
  const next = attempted.outcome === 'refused' ? null : nextAttempt(message.attempts, at);
  const givenUp = attempted.outcome === 'refused' ? '' : `Given up after ${message.attempts} attempts. `;
  return [
    {
      ...about,
      kind: 'message-not-sent',
      before: next === null ? { state: message.state, note: message.note } : { note: message.note },
      after: next === null ? { state: 'failed', note: note(`${givenUp}${words}`) } : { note: words },
      nextAttempt: next?.toISOString() ?? null,
    },
  ];
}

/** What has waited too long: it is not sent, and says so. */
export const gaveUpWaiting = (message: MessageRecord): readonly Change[] => [
  {
    ...aboutMessage(message),
    kind: 'message-not-sent',
    expects: message.version,
    before: { state: message.state, note: message.note },
    after: {
      state: 'failed',
      note: `It waited for more than ${staleAfterHours} hours without a mail server, so it was not sent: read whether it still holds, then try again or write it anew.`,
    },
    nextAttempt: null,
    reason: null,
  },
];
