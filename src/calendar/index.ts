// The calendar: dates without times, as Temporal.PlainDate inside and ISO 8601 text at the edge.
export { wholeYears } from './ages.ts';
export type { BankHoliday } from './bank-holidays.ts';
export { bankHolidays } from './bank-holidays.ts';
export { DateError } from './date-error.ts';
export { parseIsoDate } from './iso-date.ts';
export type { Window } from './months.ts';
export { addMonths, monthWindow } from './months.ts';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';
export { writtenDate, writtenDay } from './written-date.ts';
