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

/** An entry of a timetable as its pages show it. */
export function entryView(entry: KeptEntry, today: string) {
  const ended = entry.until ?? entry.on;
  const lasts = entry.on <= today && today <= ended && entry.until !== null;
  const deadline = deadlineView(entry, today);
  return {
    ...deadline,
    id: entry.id,
    title: entry.title,
    who: entry.who,
    kind: kinds[entry.kind],
    when: whenInWords(entry),
    left: lasts ? 'now' : deadline.left,
    over: ended < today,
    note: entry.note,
    internal: entry.internal,
    cancelled: entry.cancelled,
    held: entry.held && entry.key !== null && !entry.cancelled,
    mayBeCancelled: mayBeCancelled(entry),
    moves: entry.moves.map(({ from, to, reason, at, by }) => ({
      from: writtenDate(parseIsoDate(from)),
      to: writtenDate(parseIsoDate(to)),
      reason,
      at,
      by: by ?? 'The service',
    })),
  };
}

export type EntryView = ReturnType<typeof entryView>;
