// The calendar: dates without times, as Temporal.PlainDate inside and ISO 8601 text at the edge; for long columns of
// dates, as day numbers.
export { wholeYears } from './ages.ts';
export type { BankHoliday } from './bank-holidays.ts';
export { bankHolidays } from './bank-holidays.ts';
export { DateError } from './date-error.ts';
export {
  addMonthsToDay,
  dateParts,
  dayNumber,
  dayNumberOf,
  daysInMonth,
  isoDay,
  slashedDay,
  toDayNumber,
  weekday,
  wholeYearsBetween,
  writtenDayNumber,
} from './day-numbers.ts';
export { parseIsoDate } from './iso-date.ts';
export type { Window } from './months.ts';
export { addMonths, monthWindow } from './months.ts';
export { isWorkingDayNumber, workingDaysFromTo } from './working-day-count.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
export { monthNames, writtenDate, writtenDay } from './written-date.ts';
