import { bankHolidays } from './bank-holidays.ts';
import { DateError } from './date-error.ts';

const saturday = 6;

/**
 * Whether the date is a working day: not a Saturday, a Sunday, Good Friday, Christmas Day, or a bank holiday in England
 * and Wales (SI 2007/462 reg 1(2), outside the founding documents).
 * Throws a DateError for a year whose bank holidays are not known, weekends included.
 */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  // Good Friday and a Christmas Day in the week are in the list; a Christmas Day at a weekend is no working day anyway.
  const holidays = bankHolidays(date.year);
  return date.dayOfWeek < saturday && !holidays.some((holiday) => holiday.date.equals(date));
}

/**
 * The day that is `count` working days (0 or more) after `date`. Day 0 is not counted, whether or not it is a working
 * day, so 0 working days after a date is that date. Throws a DateError when the count is no whole number, or when it
 * leaves the years whose bank holidays are known.
 */
export function addWorkingDays(date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  if (!Number.isInteger(count) || count < 0) {
    throw new DateError(`${count} working days cannot be counted: give a whole number, 0 or more.`);
  }
  let day = date;
  for (let counted = 0; counted < count; ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day)) counted += 1;
  }
  return day;
}

/**
 * How many working days it takes to come from one date to another: the first is not counted, the last is.
 * Negative when `to` is before `from`, and then minus the count from `to` to `from`.
 * Throws a DateError when either date is outside the years whose bank holidays are known.
 */
export function workingDaysBetween(from: Temporal.PlainDate, to: Temporal.PlainDate): number {
  if (Temporal.PlainDate.compare(from, to) > 0) return -workingDaysBetween(to, from) || 0;
  // Asked of both ends before the walk, so that a mistyped year is refused at once.
  bankHolidays(from.year);
  bankHolidays(to.year);
  let count = 0;
  for (let day = from; !day.equals(to); ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day)) count += 1;
  }
  return count;
}
