import { DateError } from './date-error.ts';
import { easterSunday } from './easter.ts';
import { parseIsoDate } from './iso-date.ts';
import { writtenDay } from './written-date.ts';

/** A bank holiday in England and Wales. `note` says why it is not on its usual day, or why it was added. */
export interface BankHoliday {
  readonly date: Temporal.PlainDate;
  readonly name: string;
  readonly note?: string;
}

/** The years for which bank holidays are known, both included. */
export const bankHolidayYears = { first: 2005, last: 2035 } as const;

const monday = 1;
const saturday = 6;

const firstMonday = (year: number, month: number) => {
  const first = new Temporal.PlainDate(year, month, 1);
  return first.add({ days: (monday + 7 - first.dayOfWeek) % 7 });
};
const lastMonday = (year: number, month: number) => firstMonday(year, month + 1).subtract({ weeks: 1 });

// Banking and Financial Dealings Act 1971, schedule 1, and the yearly proclamations. Christmas Day stands after Boxing
// Day: when it falls on a Sunday, the Monday is Boxing Day and Christmas Day is kept on the Tuesday.
const regular: readonly { name: string; usual: (year: number) => Temporal.PlainDate }[] = [
  { name: 'New Year’s Day', usual: (year) => new Temporal.PlainDate(year, 1, 1) },
  { name: 'Good Friday', usual: (year) => easterSunday(year).subtract({ days: 2 }) },
  { name: 'Easter Monday', usual: (year) => easterSunday(year).add({ days: 1 }) },
  { name: 'Early May bank holiday', usual: (year) => firstMonday(year, 5) },
  { name: 'Spring bank holiday', usual: (year) => lastMonday(year, 5) },
  { name: 'Summer bank holiday', usual: (year) => lastMonday(year, 8) },
  { name: 'Christmas Day', usual: (year) => new Temporal.PlainDate(year, 12, 25) },
  { name: 'Boxing Day', usual: (year) => new Temporal.PlainDate(year, 12, 26) },
];

const moved: readonly { name: string; to: string; why: string }[] = [
  { name: 'Spring bank holiday', to: '2012-06-04', why: 'for the Diamond Jubilee' },
  { name: 'Early May bank holiday', to: '2020-05-08', why: 'for the 75th anniversary of VE Day' },
  { name: 'Spring bank holiday', to: '2022-06-02', why: 'for the Platinum Jubilee' },
];

const added: readonly { name: string; date: string; why: string }[] = [
  { name: 'Royal wedding', date: '2011-04-29', why: 'extra day for the wedding of Prince William' },
  { name: 'Diamond Jubilee', date: '2012-06-05', why: 'extra day for the Diamond Jubilee of Elizabeth II' },
  { name: 'Platinum Jubilee', date: '2022-06-03', why: 'extra day for the Platinum Jubilee of Elizabeth II' },
  { name: 'State funeral', date: '2022-09-19', why: 'extra day for the state funeral of Elizabeth II' },
  { name: 'Coronation', date: '2023-05-08', why: 'extra day for the coronation of Charles III' },
];

const alreadyWorkedOut = new Map<number, readonly BankHoliday[]>();

/**
 * The bank holidays of a year in England and Wales, in order of date, substitute days in place of weekends.
 * Later years follow the rules of today: a day that is yet to be proclaimed is not there.
 * Throws a DateError for a year outside `bankHolidayYears`.
 */
export function bankHolidays(year: number): readonly BankHoliday[] {
  const { first, last } = bankHolidayYears;
  if (!Number.isInteger(year) || year < first || year > last) {
    throw new DateError(
      `Bank holidays are known from ${first} to ${last}, and this needs ${year}. Use dates within those years.`,
    );
  }
  const known = alreadyWorkedOut.get(year) ?? workOut(year);
  alreadyWorkedOut.set(year, known);
  return known;
}

function workOut(year: number): readonly BankHoliday[] {
  const days = regular.map(({ name, usual }) => ({ name, usual: usual(year) }));
  const onWeekdays = days.filter(({ usual }) => usual.dayOfWeek < saturday);
  const onWeekends = days.filter(({ usual }) => usual.dayOfWeek >= saturday);
  const holidays: BankHoliday[] = onWeekdays.map(({ name, usual }) => asProclaimed(year, name, usual));
  for (const { name, usual } of onWeekends) {
    const date = nextFreeWeekday(usual, holidays);
    holidays.push({ date, name, note: `substitute day: ${writtenDay(usual)} is at a weekend` });
  }
  for (const { name, date, why } of added) {
    const day = parseIsoDate(date);
    if (day.year === year) holidays.push({ date: day, name, note: why });
  }
  return holidays.sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
}

function asProclaimed(year: number, name: string, usual: Temporal.PlainDate): BankHoliday {
  const move = moved.find((entry) => entry.name === name && parseIsoDate(entry.to).year === year);
  if (!move) return { date: usual, name };
  return { date: parseIsoDate(move.to), name, note: `moved from ${writtenDay(usual)} ${move.why}` };
}

function nextFreeWeekday(from: Temporal.PlainDate, taken: readonly BankHoliday[]): Temporal.PlainDate {
  let date = from;
  while (date.dayOfWeek >= saturday || taken.some((holiday) => holiday.date.equals(date))) date = date.add({ days: 1 });
  return date;
}
