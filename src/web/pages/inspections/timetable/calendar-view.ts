import { monthNames, parseIsoDate } from '#calendar';
import { byTime, type TimetableEntry } from '#inspection';
import { holidayOn, weeksOf } from './weeks.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

type InCell = {
  readonly title: string;
  readonly time: string | null;
  readonly continues: boolean;
  readonly deadline: boolean;
};

/** Whether an entry is on a day, from its first to its last. */
const isOn = ({ on, until }: TimetableEntry, day: string): boolean => on <= day && day <= (until ?? on);

/** Every day from one week's Monday to another's Friday on which something is, so that a period stands in each of its weeks. */
function spread<Entry extends TimetableEntry>(entries: readonly Entry[]): readonly Entry[] {
  return entries.flatMap((entry) => {
    const weeks = [entry];
    const last = parseIsoDate(entry.until ?? entry.on);
    for (
      let day = parseIsoDate(entry.on).add({ days: 7 });
      Temporal.PlainDate.compare(day, last.add({ days: 6 })) <= 0;
      day = day.add({ days: 7 })
    ) {
      const monday = day.subtract({ days: day.dayOfWeek - 1 });
      if (Temporal.PlainDate.compare(monday, last) <= 0) weeks.push({ ...entry, on: monday.toString() });
    }
    return weeks;
  });
}

/** The weeks of an inspection, Monday to Friday, with what is on each day; a day at a weekend only where something is on it. */
export function calendarView(entries: readonly TimetableEntry[], weekOne: string | null, today: string) {
  const shown = entries.filter(({ cancelled }) => !cancelled).toSorted(byTime);
  const cellOf = (day: Temporal.PlainDate) => {
    const date = day.toString();
    return {
      weekday: weekdays[day.dayOfWeek - 1] ?? '',
      day: `${day.day} ${monthNames[day.month - 1] ?? ''}`,
      isToday: date === today,
      holiday: holidayOn(day),
      entries: shown
        .filter((entry) => isOn(entry, date))
        .map(
          ({ title, on, time, kind }): InCell => ({
            title,
            time: on === date ? time : null,
            continues: on !== date,
            deadline: kind === 'deadline',
          }),
        ),
    };
  };
  const weeks = weeksOf(spread(shown), weekOne);
  return weeks.map(({ monday, name, days }, i) => {
    const cells = weekdays.map((_, n) => cellOf(monday.add({ days: n })));
    const before = weeks[i - 1];
    return {
      name,
      days,
      without: before === undefined ? 0 : before.monday.until(monday).days / 7 - 1,
      cells: cells.slice(0, 5),
      // Nobody works through a weekend: only what begins on one is shown there.
      weekend: cells.slice(5).filter((cell) => cell.entries.some(({ continues }) => !continues)),
    };
  });
}
