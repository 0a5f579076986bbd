import { monthNames } from './written-date.ts';

// Days counted from 1 January 1970 (day 0), for work on hundreds of thousands of dates at once: a date is then one
// whole number, and a column of dates one Int32Array. The arithmetic is that of the proleptic Gregorian calendar
// (Howard Hinnant, "chrono-compatible low-level date algorithms").

/** The day number of a date. The date is taken to exist: see `dayNumberOf` for one that may not. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** A date as its parts, months from 1. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The date of a day number. */
export function dateParts(day: number): DateParts {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day number of a date, or null when there is no such day. */
export function dayNumberOf(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return dayNumber(year, month, day);
}

/** The same day of the month `months` later, or earlier when negative; the last day of a month that is too short. */
export function addMonthsToDay(day: number, months: number): number {
  const parts = dateParts(day);
  const count = parts.year * 12 + parts.month - 1 + months;
  const year = Math.floor(count / 12);
  const month = count - year * 12 + 1;
  return dayNumber(year, month, Math.min(parts.day, daysInMonth(year, month)));
}

// Dates that lists hold, packed as year, month and day in one number and kept: a list asks for the same ones again and again.
const firstKept = dayNumber(1900, 1, 1);
const kept = new Int32Array(dayNumber(2100, 1, 1) - firstKept);

function packed(day: number): number {
  const known = kept[day - firstKept];
  if (known) return known;
  const { year, month, day: date } = dateParts(day);
  const made = year * 512 + month * 32 + date;
  if (known === 0) kept[day - firstKept] = made;
  return made;
}

/** The age in whole years on a day of somebody born on another, as `wholeYears` counts it; negative before the birth. */
export function wholeYearsBetween(birth: number, on: number): number {
  // A year is complete when the month and day, the lower nine bits, have come round.
  return (packed(on) - packed(birth)) >> 9;
}

/** The day of the week: 1 Monday to 7 Sunday. */
export function weekday(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The day as a report writes it: "3 May 2015". */
export function writtenDayNumber(day: number): string {
  const parts = dateParts(day);
  return `${parts.day} ${monthNames[parts.month - 1]} ${parts.year}`;
}

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/** The day in ISO 8601: "2015-05-03". */
export function isoDay(day: number): string {
  const { year, month, day: date } = dateParts(day);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}`;
}

/** The day as forms write it: "03/05/2015". */
export function slashedDay(day: number): string {
  const { year, month, day: date } = dateParts(day);
  return `${padded(date, 2)}/${padded(month, 2)}/${padded(year, 4)}`;
}

/** The day number of a date. */
export function toDayNumber(date: { readonly year: number; readonly month: number; readonly day: number }): number {
  return dayNumber(date.year, date.month, date.day);
}
