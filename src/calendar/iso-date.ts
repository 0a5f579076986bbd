import { DateError } from './date-error.ts';
import { monthNames } from './written-date.ts';

/**
 * The date that `text` names, which must be written exactly yyyy-mm-dd (ISO 8601, without a time).
 * Throws a DateError for anything else and for a day that does not exist.
 */
export function parseIsoDate(text: string): Temporal.PlainDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    throw new DateError(`"${text}" is not written as a date: write year-month-day, for example 2015-05-03.`);
  }
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  const day = Number(text.slice(8));
  const monthName = monthNames[month - 1];
  if (!monthName) throw new DateError(`${text} is no date: months run from 01 to 12. Correct the month.`);
  const { daysInMonth } = Temporal.PlainYearMonth.from({ year, month });
  if (day < 1 || day > daysInMonth) {
    throw new DateError(`${text} is no date: ${monthName} ${year} has ${daysInMonth} days. Correct the day.`);
  }
  return new Temporal.PlainDate(year, month, day);
}
