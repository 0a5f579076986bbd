// What is asked about before the dates of a planned inspection are settled: the lead inspector settles what the programme has planned.
import { parseIsoDate } from '#calendar';
import { weekOneOf } from '../opening/inspection-dates.ts';
import type { InspectionRecord } from '../opening/inspection-record.ts';
import type { FieldFault } from '../refusal.ts';
import { written } from '../written.ts';
import type { DueWindow, NoWindow } from './due-window.ts';
import { besideWindow, duringDeferral } from './plan-questions.ts';

/** The questions there are, by id: what each is about, and what is confirmed by a tick. */
export const datesQuestions = {
  deferral: { about: 'The deferral', confirms: 'The authority is notified on this day all the same' },
  window: { about: 'The time in which it is due', confirms: 'It is inspected at this time all the same' },
  together: { about: 'The inspection it is made together with', confirms: 'It is made at another time all the same' },
} as const;

export type DatesQuestion = keyof typeof datesQuestions;

/** All of them, in the order in which they are asked. */
export const askedOfDates: readonly DatesQuestion[] = ['deferral', 'window', 'together'];

/** The field in which a question is confirmed. */
export const confirmDates = (question: DatesQuestion): string => `confirm-${question}`;

/** What the dates of a planned inspection are held against. Dates are ISO 8601. */
export type DatesAgainst = {
  readonly window: DueWindow | NoWindow;
  /** Null where no deferral stands. */
  readonly deferredUntil: string | null;
  /** The weeks (their Mondays) of the inspections it is to be made together with. */
  readonly together: readonly string[];
};

/**
 * What is to be asked about a day of notification, each as a fault at the field in which it is confirmed; nothing that was confirmed. In the
 * week that is planned window and others were asked about when it was planned; a deferral may have come since (001 ¶4 to ¶6, ¶8).
 */
export function questionsOfDates(
  { subject, weekOne }: Pick<InspectionRecord, 'subject' | 'weekOne'>,
  notifiedOn: string,
  { window, deferredUntil, together }: DatesAgainst,
  confirmed: readonly DatesQuestion[],
): readonly FieldFault[] {
  if (subject === 'lscb') return [];
  const week = weekOneOf(parseIsoDate(notifiedOn)).toString();
  const isPlanned = week === weekOne;
  const asked: readonly (readonly [DatesQuestion, string | null])[] = [
    ['deferral', deferredUntil === null ? null : duringDeferral(notifiedOn, deferredUntil, 'day')],
    ['window', isPlanned ? null : besideWindow(notifiedOn, window, 'day')],
    ['together', isPlanned ? null : apart(week, together)],
  ];
  return asked.flatMap(([question, words]) =>
    words === null || confirmed.includes(question) ? [] : [{ place: confirmDates(question), words }],
  );
}

function apart(week: string, together: readonly string[]): string | null {
  const other = together.find((each) => each !== week);
  return other === undefined
    ? null
    : `It is planned together with the inspection of another authority that the same director leads, whose week 1 begins on ${written(other)}. Wherever possible both are inspected at the same time (¶6): choose a day for that week, or confirm this one.`;
}
