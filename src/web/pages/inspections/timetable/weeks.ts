import { bankHolidays, parseIsoDate, writtenDate } from '#calendar';
import { byTime, type TimetableEntry } from '#inspection';

/** A week of an inspection with what is in it. */
export type Week<Entry> = {
  readonly monday: Temporal.PlainDate;
  /** "Week 1", or nothing for one before the inspectors arrive. */
  readonly name: string;
  /** "6 July to 12 July 2015". */
  readonly days: string;
  readonly entries: readonly Entry[];
};

const mondayOf = (on: string): string => {
  const day = parseIsoDate(on);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
};

function daysOf(monday: Temporal.PlainDate): string {
  const sunday = monday.add({ days: 6 });
  const last = writtenDate(sunday);
  const first = writtenDate(monday);
  return `${monday.year === sunday.year ? first.slice(0, -5) : first} to ${last}`;
}

/** The entries by week, in order of time; a week in which nothing is is left out. `weekOne` is its Monday, ISO 8601. */
export function weeksOf<Entry extends TimetableEntry>(
  entries: readonly Entry[],
  weekOne: string | null,
): readonly Week<Entry>[] {
  const byWeek = Map.groupBy(entries, ({ on }) => mondayOf(on));
  return [...byWeek]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([start, within]) => {
      const monday = parseIsoDate(start);
      const number = weekOne === null ? 0 : parseIsoDate(weekOne).until(monday).days / 7 + 1;
      const name = weekOne === null ? '' : number >= 1 ? `Week ${number}` : 'Before week 1';
      return { monday, name, days: daysOf(monday), entries: within.toSorted(byTime) };
    });
}

/** The name of the bank holiday on a day; null when there is none, or none is known. */
export function holidayOn(day: Temporal.PlainDate): string | null {
  if (day.year < 2005 || day.year > 2035) return null;
  return bankHolidays(day.year).find(({ date }) => date.equals(day))?.name ?? null;
}
