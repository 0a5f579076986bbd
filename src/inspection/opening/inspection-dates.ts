// The days an inspection hangs on, and how they follow from one another. All are working days in England and Wales.
import { addWorkingDays, bankHolidays, isWorkingDay, workingDaysBetween, writtenDay } from '#calendar';
import type { InspectionSubject } from './opening-changes.ts';

/** The inspectors of the whole team are on site for nine working days as a rule (001 ¶11). */
export const daysOnSite = 9;

const monday = (day: Temporal.PlainDate): Temporal.PlainDate => day.subtract({ days: day.dayOfWeek - 1 });
/** The day itself when it is a working day, or the next one that is. */
export const workingDayFrom = (day: Temporal.PlainDate): Temporal.PlainDate =>
  isWorkingDay(day) ? day : addWorkingDays(day, 1);

/** The day itself when it is a working day, or the last one before it that is. */
export const workingDayUntil = (day: Temporal.PlainDate): Temporal.PlainDate =>
  isWorkingDay(day) ? day : workingDayUntil(day.subtract({ days: 1 }));

/** The first inspectors arrive on the day after the notification (001 ¶7); when that is no working day, on the next one. */
export const arrivalAfter = (notified: Temporal.PlainDate): Temporal.PlainDate => addWorkingDays(notified, 1);

/** The Monday of week 1, in which the first inspectors arrive. */
export const weekOneOf = (notified: Temporal.PlainDate): Temporal.PlainDate => monday(arrivalAfter(notified));

/** The usual day of the notification of a planned inspection: the Monday of week 1, or the first working day after it. */
export const usualNotification = (weekOne: Temporal.PlainDate): Temporal.PlainDate => workingDayFrom(weekOne);

/**
 * The day on which the rest of the team arrives: the beginning of the week after the authority's own audits (001 ¶7), which we take to be
 * week 3, for the audits are in week 2.
 */
export const restArrivesAfter = (notified: Temporal.PlainDate): Temporal.PlainDate =>
  workingDayFrom(weekOneOf(notified).add({ days: 14 }));

/** The days on which inspectors come, ISO 8601: the first of them, and the rest of the team. */
export type Arrivals = { readonly arrival: string; readonly 'rest-arrives': string };

/** Whether an entry of a timetable, by its key, is one of the days on which inspectors come. */
export const isArrival = (key: string | null): key is keyof Arrivals => key === 'arrival' || key === 'rest-arrives';

/** When inspectors come by the rules. */
export const arrivalsAfter = (notified: Temporal.PlainDate): Arrivals => ({
  arrival: arrivalAfter(notified).toString(),
  'rest-arrives': restArrivesAfter(notified).toString(),
});

/**
 * The usual last day on site. Of an authority: the ninth working day of the whole team, the Thursday of week 4 where no bank holiday is
 * between and the rest of the team arrives by its rule. Of a board alone no length is stated: we take the Thursday of week 2.
 */
export function usualEnd(
  subject: InspectionSubject,
  notified: Temporal.PlainDate,
  restArrives = restArrivesAfter(notified),
): Temporal.PlainDate {
  if (subject === 'lscb') return workingDayFrom(weekOneOf(notified).add({ days: 10 }));
  return addWorkingDays(restArrives, daysOnSite - 1);
}

/** The working days of a period, both ends counted. */
export const workingDaysOf = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  workingDaysBetween(from.subtract({ days: 1 }), to);

/** The bank holiday on a day, in a sentence; null when there is none. */
export function bankHolidayNote(day: Temporal.PlainDate, then: string): string | null {
  const holiday = bankHolidays(day.year).find(({ date }) => date.equals(day));
  return holiday === undefined ? null : `${writtenDay(day)} is a bank holiday (${holiday.name}); ${then}.`;
}
