// When something of a timetable is, in words.
import { parseIsoDate, writtenDay } from '#calendar';
import type { TimetableEntryFields } from './opening-changes.ts';

/** "Tuesday 3 November 2026". */
export const dayInWords = (date: string): string => writtenDay(parseIsoDate(date));

/** The hour of a date as a sentence goes on: ", in the morning", ", by the end of the day", ", at 09:30"; nothing where none is set. */
export function timeInWords(time: string | null): string {
  if (time === null) return '';
  if (time === 'am') return ', in the morning';
  return time === 'end' ? ', by the end of the day' : `, at ${time}`;
}

/** When something is: a day with its hour, or the first and last of some days. */
export const whenInWords = ({ on, until, time }: Pick<TimetableEntryFields, 'on' | 'until' | 'time'>): string =>
  until === null || until === on
    ? `${dayInWords(on)}${timeInWords(time)}`
    : `${dayInWords(on)} to ${dayInWords(until)}`;
