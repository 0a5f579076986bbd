// Whether a message may go by e-mail now: an authority is told the day before inspectors arrive (001 ¶7), and never by accident.
import type { Change } from '../../change.ts';
import { reasonFault } from '../../reason-fault.ts';
import { type FieldFault, type Refusal, refuse, refuseFields } from '../../refusal.ts';
import type { Stage } from '../../stages.ts';
import type { LetterDates, MessageFields } from '../opening-changes.ts';
import { namesOtherDates } from './letter-dates.ts';
import { aboutMessage, type MessageRecord } from './message-record.ts';
import { type AskedOfMessage, tooLate } from './message-standing.ts';

/** What of an inspection decides when its letters may go. */
export type LettersOf = LetterDates & {
  readonly stage: Stage;
  /** Null for a planned inspection that was taken out of the programme. */
  readonly weekOne: string | null;
  /** Until when the inspection of the authority is deferred (ISO 8601); null where no deferral stands. */
  readonly deferredUntil: string | null;
};

/** Why a message is not sent though nothing is wrong with it. `until` is when it goes by itself. */
export type KeptBack =
  | { readonly why: 'day'; readonly until: Date }
  | { readonly why: 'no-day' }
  /** The inspection was taken out of the programme: nothing of it is sent, whatever was said before. */
  | { readonly why: 'taken-out' }
  /** The day of notification is before the one until which the inspection is deferred. */
  | { readonly why: 'deferred'; readonly until: string }
  | { readonly why: 'other-dates' };

/** The hour of the day of notification at which what was prepared goes. */
const hour = '08:00';

/** Eight in the morning of a day (ISO 8601) in the United Kingdom. */
const morningOf = (day: string): Date =>
  new Date(
    Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: 'Europe/London', plainTime: hour }).epochMilliseconds,
  );

/**
 * Why a message in the outbox is kept back: as long as its inspection is planned, until the morning of the day of notification, and by
 * a deferral that holds on that day (001 ¶8); as long as it names other dates than the inspection has now; and for good when the
 * inspection was taken out of the programme. Null when it may go, or somebody said that it goes all the same.
 */
export function keptBack(
  message: LetterDates & Pick<MessageFields, 'purpose' | 'early'>,
  inspection: LettersOf,
  now: Date,
): KeptBack | null {
  if (inspection.stage === 'planned' && inspection.weekOne === null) return { why: 'taken-out' };
  if (message.early) return null;
  if (namesOtherDates(message, inspection)) return { why: 'other-dates' };
  if (inspection.stage !== 'planned') return null;
  if (inspection.notifiedOn === null) return { why: 'no-day' };
  const { deferredUntil } = inspection;
  if (deferredUntil !== null && inspection.notifiedOn < deferredUntil) return { why: 'deferred', until: deferredUntil };
  const until = morningOf(inspection.notifiedOn);
  return now < until ? { why: 'day', until } : null;
}

/**
 * Sends a message at once that is kept back. Refused: `not-unsent`, `being-sent`, `not-kept-back` when it goes by itself, `taken-out`, and
 * `not-valid` without a reason or without the word that the authority is to be told.
 */
export function sendNow(
  message: MessageRecord,
  inspection: LettersOf,
  asked: AskedOfMessage & { readonly meant: boolean; readonly reason: string },
): readonly Change[] | Refusal {
  const late = tooLate(message, message.state === 'unsent', asked.now);
  if (late !== null) return late;
  const why = keptBack(message, inspection, asked.now);
  if (why?.why === 'taken-out') {
    return refuse(
      'taken-out',
      'The inspection was taken out of the programme: nothing of it is sent. Withdraw this message.',
    );
  }
  if (why === null) {
    return refuse('not-kept-back', 'Nothing keeps this message back any more: it is sent by itself.');
  }
  const fault = reasonFault(asked.reason, 'it is sent at once');
  const faults: FieldFault[] = [
    ...(asked.meant ? [] : [{ place: 'meant', words: 'Tick the box, if the authority is to be told now.' }]),
    ...(fault === null ? [] : [fault]),
  ];
  return (
    refuseFields(faults) ?? [
      {
        ...aboutMessage(message),
        kind: 'message-changed',
        expects: asked.seen,
        before: { early: message.early },
        after: { early: true },
        reason: asked.reason,
      },
    ]
  );
}
