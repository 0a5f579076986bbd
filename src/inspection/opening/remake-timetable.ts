import { parseIsoDate } from '#calendar';
import type { Change } from '../change.ts';
import { workingDaysOf } from './inspection-dates.ts';
import { entryFields, type InspectionRecord, ofInspection, type TimetableEntry } from './inspection-record.ts';
import type { NewTimetableEntry, TimetableEntryFields } from './opening-changes.ts';
import { dayInWords, timeInWords } from './when-in-words.ts';

/** Whether what hangs on a date that moves follows it. */
export type Followers = 'follow' | 'stay';

/** Where an entry stands on the timetable. */
type Place = Pick<TimetableEntryFields, 'on' | 'until' | 'time'>;

/** The dates that are given to a timetable: they move with what the inspection is made with, and no rule has another day for them. */
const given: readonly (string | null)[] = ['notification', 'on-site-ends', 'report-received'];
export const isGiven = (key: string | null): boolean => given.includes(key);

export const daysDiffer = (one: Place, other: Place): boolean => one.on !== other.on || one.until !== other.until;

/** What is said of an entry that is not where its rule has it; null where it is. */
function byRule(ruled: Place, { on, until, time }: Place): string | null {
  const hour = time === ruled.time ? '' : timeInWords(ruled.time).replace(/^, /, '');
  const first = on === ruled.on ? '' : dayInWords(ruled.on);
  const last = until === ruled.until || ruled.until === null ? '' : dayInWords(ruled.until);
  const days = [first, last].filter((each) => each !== '').join(' to ');
  const then = [days, hour].filter((each) => each !== '').join(', ');
  if (then === '') return null;
  return `By its rule it would ${first === '' && last !== '' ? `last until ${then}` : `be ${then}`}.`;
}

/** An entry of the rules, where it stands: what its rule would have is said where that is another day or hour. */
export function standing(
  ruled: NewTimetableEntry,
  place: Place & Pick<NewTimetableEntry, 'id' | 'held' | 'timeHeld'>,
): NewTimetableEntry {
  const { on, until } = place;
  const notes = [daysDiffer(ruled, place) ? null : ruled.note, byRule(ruled, place)].filter((note) => note !== null);
  return {
    ...ruled,
    ...place,
    // Counted anew: it is the number of working days that the team has.
    ...(ruled.key === 'fieldwork' && until !== null
      ? { workingDays: workingDaysOf(parseIsoDate(on), parseIsoDate(until)) }
      : {}),
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

/** An entry that was there, as it stands by a rule made anew: what was set by hand stays, and all days do when nothing is to follow. */
export function againstRule(was: TimetableEntry, ruled: NewTimetableEntry, followers: Followers): NewTimetableEntry {
  const stays = followers === 'stay' && !was.cancelled && daysDiffer(was, ruled);
  const held = !isGiven(was.key) && (was.held || stays);
  const { on, until } = held ? was : ruled;
  const { time } = was.timeHeld ? was : ruled;
  return standing(ruled, { id: was.id, on, until, time, held, timeHeld: was.timeHeld });
}

const same = (one: TimetableEntry, other: NewTimetableEntry): boolean =>
  JSON.stringify(entryFields(one)) === JSON.stringify(entryFields(other));

/**
 * The entries that a timetable made anew adds or changes. What was set by hand stays, and so does what was cancelled by hand; when nothing
 * is to follow, all days stay, and are held from now on. One that the rules no longer give is cancelled.
 */
export function remade(
  kept: readonly TimetableEntry[],
  ruled: readonly NewTimetableEntry[],
  followers: Followers,
): readonly NewTimetableEntry[] {
  const byKey = new Map(kept.flatMap((entry) => (entry.key === null ? [] : [[entry.key, entry] as const])));
  const rules = new Set(ruled.map(({ key }) => key));
  const wanted = ruled.flatMap((entry): readonly NewTimetableEntry[] => {
    const was = byKey.get(entry.key ?? '');
    if (was === undefined) return [entry];
    return was.cancelledByHand ? [] : [againstRule(was, entry, followers)];
  });
  const gone = kept
    .filter(({ key, cancelled }) => key !== null && !cancelled && !rules.has(key))
    .map((entry) => ({ ...entryFields(entry), id: entry.id, cancelled: true }));
  return [...wanted, ...gone].filter((entry) => {
    const was = byKey.get(entry.key ?? '');
    return was === undefined || !same(was, entry);
  });
}

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
