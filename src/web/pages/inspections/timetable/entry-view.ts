import { parseIsoDate, writtenDate, writtenDay } from '#calendar';
import { mayBeCancelled, type TimetableEntry } from '#inspection';
import type { KeptEntry } from '#store';
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
});

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
    moves: entry.moves.map(({ from, to, reason, at, by }) => ({
      from: writtenDate(parseIsoDate(from)),
      to: writtenDate(parseIsoDate(to)),
      reason,
      at,
      by: by ?? 'The service',
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
