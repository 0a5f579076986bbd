import type { Change } from '../../change.ts';
import { isRefusal } from '../../refusal.ts';
import type { MessageRecord } from './message-record.ts';
import { withdrawMessage } from './message-standing.ts';

/** Withdraws what waits to be sent, for it says what no longer holds. What is being sent at this moment goes out. */
export const withdrawUnsent = (messages: readonly MessageRecord[], now: Date, reason: string): readonly Change[] =>
  messages
    .filter(({ state }) => state === 'unsent' || state === 'failed')
    .flatMap((message) => {
      const decided = withdrawMessage(message, { seen: message.version, now, reason });
      return isRefusal(decided) ? [] : decided;
    });
