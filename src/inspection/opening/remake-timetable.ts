import { parseIsoDate, writtenDay } from '#calendar';
import type { Change } from '../change.ts';
import { entryFields, type InspectionRecord, ofInspection, type TimetableEntry } from './inspection-record.ts';
import type { NewTimetableEntry } from './opening-changes.ts';

/** Whether what hangs on a date that moves follows it. */
export type Followers = 'follow' | 'stay';

/** What is said of an entry that is not on the day of its rule. */
export const byRule = ({ on }: Pick<NewTimetableEntry, 'on'>): string =>
  `By its rule it would be ${writtenDay(parseIsoDate(on))}.`;

const same = (one: TimetableEntry, other: NewTimetableEntry): boolean =>
  JSON.stringify(entryFields(one)) === JSON.stringify(entryFields(other));

/**
 * The entries that a timetable made anew adds or changes. One set by hand stays, and so does one cancelled by hand; when nothing is to
 * follow, all stay, and are held from now on. One that the rules no longer give is cancelled.
 */
export function remade(
  kept: readonly TimetableEntry[],
  ruled: readonly NewTimetableEntry[],
  followers: Followers,
): readonly NewTimetableEntry[] {
  const byKey = new Map(kept.flatMap((entry) => (entry.key === null ? [] : [[entry.key, entry] as const])));
  const rules = new Map(ruled.map((entry) => [entry.key, entry]));
  const wanted = ruled.flatMap((entry): readonly NewTimetableEntry[] => {
    const was = byKey.get(entry.key ?? '');
    if (was === undefined) return [entry];
    if (was.cancelled && was.held) return [];
    if (was.held) return [{ ...entry, ...placeOf(was), note: noteOf(was, entry) }];
    if (followers === 'stay' && was.on !== entry.on)
      return [{ ...entry, ...placeOf(was), held: true, note: byRule(entry) }];
    return [{ ...entry, id: was.id }];
  });
  const gone = kept
    .filter(({ key, cancelled }) => key !== null && !cancelled && !rules.has(key))
    .map((entry) => ({ ...entryFields(entry), id: entry.id, cancelled: true, held: false }));
  return [...wanted, ...gone].filter((entry) => {
    const was = byKey.get(entry.key ?? '');
    return was === undefined || !same(was, entry);
  });
}

const placeOf = ({ id, on, until, time, held }: TimetableEntry) => ({ id, on, until, time, held });
const noteOf = (was: TimetableEntry, ruled: NewTimetableEntry): string | null =>
  was.on === ruled.on ? ruled.note : byRule(ruled);

/** The change that makes a timetable, or makes it anew; none when nothing in it changes. */
export const timetableMade = (
  inspection: InspectionRecord,
  entries: readonly NewTimetableEntry[],
  weekOne: string,
  reason: string | null,
): readonly Change[] =>
  entries.length === 0
    ? []
    : [
        {
          ...ofInspection(inspection),
          kind: 'timetable-made',
          expects: null,
          before: null,
          after: { entries: entries.length, weekOne },
          reason,
          entries,
        },
      ];
