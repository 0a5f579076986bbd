// Days as numbers, for counting many of them. In years whose bank holidays are not known every weekday is taken for a working day.
import { isWorkingDayNumber, toDayNumber, weekday } from '#calendar';
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
