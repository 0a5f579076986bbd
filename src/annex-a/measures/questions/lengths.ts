import { dateParts, workingDaysFromTo } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import { blank, present } from '../../submission/submission.ts';
import type { Length, Question } from './question.ts';

const outsideYears = 'a date lies outside the years whose bank holidays are known';

type Counted = (from: number, to: number) => number | null;

const between = (start: FieldKey, end: FieldKey, counted: Counted, ended = false): Question<Length> => ({
  needs: [start, end],
  ask: (reader) => {
    const starts = reader.values(start);
    const ends = reader.values(end);
    const lackOfStart = reader.lack(start);
    const lackOfEnd = reader.lack(end);
    const name = (key: FieldKey) => `“${reader.column(key).field.heading}”`;
    const wrongOrder = `${name(end)} is before ${name(start)}`;
    return (row) => {
      const to = ends[row];
      if (to === undefined || to > reader.asAt || (to === blank && !ended)) return null;
      if (!present(to)) return lackOfEnd(to);
      const from = starts[row];
      if (!present(from)) return lackOfStart(from);
      return to < from ? wrongOrder : (counted(from, to) ?? outsideYears);
    };
  },
});

/** Days from one date to another that has come. */
export const days = (start: FieldKey, end: FieldKey) => between(start, end, (from, to) => to - from);

/** As `days`, where the later date should be there: without it the row is left out. */
export const daysTaken = (start: FieldKey, end: FieldKey) => between(start, end, (from, to) => to - from, true);

/** Working days from one date to another that has come, bank holidays left out; the first day is not counted. */
export const workingDays = (start: FieldKey, end: FieldKey) => between(start, end, workingDaysFromTo);

/** Whole months from one date to another that has come, a month begun counted as one: 2 means within two months. */
export const monthsBegun = (start: FieldKey, end: FieldKey) => between(start, end, wholeMonthsUp);

function wholeMonthsUp(from: number, to: number): number {
  const a = dateParts(from);
  const b = dateParts(to);
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return b.day > a.day ? months + 1 : months;
}

/** Days from a date to the reference date; blank is left out as such. */
export const daysSince = (key: FieldKey): Question<Length> => since(key, (from, asAt) => asAt - from);

/** Working days from a date to the reference date. */
export const workingDaysSince = (key: FieldKey): Question<Length> => since(key, workingDaysFromTo);

const since = (key: FieldKey, counted: Counted): Question<Length> => ({
  needs: [key],
  ask: (reader) => {
    const values = reader.values(key);
    const lack = reader.lack(key);
    const later = `“${reader.column(key).field.heading}” is after the reference date`;
    return (row) => {
      const value = values[row];
      if (!present(value)) return lack(value);
      return value > reader.asAt ? later : (counted(value, reader.asAt) ?? outsideYears);
    };
  },
});
