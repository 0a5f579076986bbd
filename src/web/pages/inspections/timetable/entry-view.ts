import { parseIsoDate, writtenDate, writtenDay } from '#calendar';
import { mayBeCancelled, mayBePutBack, type TimetableEntry, timeInWords } from '#inspection';
import type { KeptEntry, KeptMove } from '#store';
import { deadlineView } from '../documents/deadline-view.ts';

const kinds = { deadline: 'Deadline', meeting: 'Meeting', period: 'Period', step: '' } as const;

/** When an entry is, in words: its day with the weekday, to its last day where it is longer, and the time of the day. */
export function whenInWords({ on, until }: Pick<TimetableEntry, 'on' | 'until'>): string {
  const first = writtenDay(parseIsoDate(on));
  return until === null || until === on ? first : `${first} to ${writtenDay(parseIsoDate(until))}`;
}

const itemView = (entry: KeptEntry) => ({
  id: entry.id,
  title: entry.title,
  mayBeCancelled: mayBeCancelled(entry),
  mayBePutBack: mayBePutBack(entry),
});

const day = (on: string): string => writtenDate(parseIsoDate(on));
const hour = (time: string | null): string => (time === null ? 'no fixed hour' : timeInWords(time).replace(/^, /, ''));

/** What became of an entry, as a sentence begins: "Moved from 3 May 2015 to 4 May 2015", "Cancelled". */
function moveInWords({ from, to, fromUntil, toUntil, fromTime, toTime, cancelled }: KeptMove): string {
  const parts = [
    cancelled === null ? '' : cancelled ? 'cancelled' : 'put back',
    from === to ? '' : `moved from ${day(from)} to ${day(to)}`,
    fromUntil === toUntil || fromUntil === null || toUntil === null
      ? ''
      : `last day changed from ${day(fromUntil)} to ${day(toUntil)}`,
    fromTime === toTime ? '' : `time changed from “${hour(fromTime)}” to “${hour(toTime)}”`,
  ].filter((part) => part !== '');
  const words = parts.join('; ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}

/** An entry of a timetable as its pages show it. */
function entryView(entry: KeptEntry, today: string) {
  const ended = entry.until ?? entry.on;
  const lasts = entry.on <= today && today <= ended && entry.until !== null;
  const deadline = deadlineView(entry, today);
  return {
    ...deadline,
    items: [itemView(entry)],
    who: `${entry.who.charAt(0).toUpperCase()}${entry.who.slice(1)}`,
    kind: kinds[entry.kind],
    when: whenInWords(entry),
    left: lasts ? 'now' : deadline.left,
    over: ended < today,
    note: entry.note,
    internal: entry.internal,
    cancelled: entry.cancelled,
    held: entry.held && entry.key !== null && !entry.cancelled,
    moves: entry.moves.map((move) => ({
      what: moveInWords(move),
      reason: move.reason,
      at: move.at,
      by: move.by ?? 'The service',
    })),
  };
}

/** What entries have in common when they are shown as one: everything but their titles. */
const likeness = ({ id: _id, key: _key, title: _title, version: _version, ...rest }: KeptEntry): string =>
  JSON.stringify(rest);

/** Entries, in order of time, as pages show them: those that differ by their titles alone, such as lists due at once, as one. */
export const entryViews = (entries: readonly KeptEntry[], today: string) =>
  [...Map.groupBy(entries, likeness).values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined ? [] : [{ ...entryView(first, today), items: alike.map(itemView) }];
  });
