// Days as numbers, for counting many of them. In years whose bank holidays are not known every weekday is taken for a working day.
import { isoDay, isWorkingDayNumber, toDayNumber, weekday } from '#calendar';
import { dateOf } from '../date-fault.ts';

const saturday = 6;

/** The number of a day that was kept (ISO 8601). */
export function dayOf(date: string): number {
  const parsed = dateOf(date);
  if (parsed === null) throw new Error('A day was kept that is no date.');
  return toDayNumber(parsed);
}

/** Whether a day is a working day. */
export const isWorkingDay = (day: number): boolean => isWorkingDayNumber(day) ?? weekday(day) < saturday;

function workingDayBefore(day: number): number {
  let before = day - 1;
  while (!isWorkingDay(before)) before -= 1;
  return before;
}

/**
 * The last day (ISO 8601) on which an authority can be notified for the inspectors to arrive in the week of a Monday: the working day
 * before the last one of that week, normally its Thursday (001 ¶7).
 */
export const lastNotification = (monday: string): string =>
  isoDay(workingDayBefore(workingDayBefore(dayOf(monday) + 5)));
