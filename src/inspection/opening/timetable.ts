// The timetable of an inspection: the deadlines of its framework and the steps of the process, each with its date, rule and source.
import { type Deadline, deadlineInWords, deadlinesOf } from '#frameworks';
import type { NewTimetableEntry } from './opening-changes.ts';
import { stepEntries } from './step-entries.ts';
import type { TimetableOf } from './timetable-of.ts';
import { usualEntry } from './usual-entry.ts';

/** What is due once something has happened that has not: it has a rule and no date yet. */
export type Awaited = {
  readonly key: string;
  readonly title: string;
  readonly who: string;
  readonly rule: string;
  readonly source: string;
  readonly assumed: string | null;
};

const startsWithin: readonly Deadline['from'][] = ['notified', 'on-site-ends', 'report-received'];

/** Whether a deadline is one of this inspection: of a board alone, none that the authority has to meet. */
const concerns = ({ who, from }: Deadline, { subject, lscbReview }: TimetableOf): boolean =>
  startsWithin.includes(from) &&
  (subject === 'authority' || who !== 'local authority') &&
  (lscbReview || subject === 'lscb' || who !== 'LSCB');

/** The framework counts the days of the report for an inspection of an authority; of a board alone it says only that there is one (¶39). */
const ofBoardAlone = {
  source: '¶9, ¶39',
  assumed: 'Stated for the report on an authority; taken for a review of a board alone too.',
} as const;

function deadlineEntries(of: TimetableOf, id: (key: string) => string): readonly NewTimetableEntry[] {
  const ids = new Set(
    of.framework.deadlines.filter((deadline) => concerns(deadline, of)).map((deadline) => deadline.id),
  );
  const { deadlines } = deadlinesOf(of.framework, {
    notified: of.notifiedOn,
    onSiteEnds: of.onSiteEnds,
    reportReceived: of.reportReceived ?? undefined,
  });
  return deadlines
    .filter((deadline) => ids.has(deadline.id))
    .map((deadline) => ({
      ...usualEntry,
      id: id(deadline.id),
      key: deadline.id,
      kind: 'deadline' as const,
      title: deadline.title,
      who: deadline.who,
      on: deadline.date,
      time: deadline.time ?? null,
      workingDays: deadline.workingDays ?? null,
      rule: deadline.rule,
      source: deadline.source,
      assumed: deadline.assumed ?? null,
      note: deadline.note ?? null,
      ...(of.subject === 'lscb' && deadline.id === 'report-publication' ? ofBoardAlone : {}),
    }));
}

const hour = ({ time }: Pick<NewTimetableEntry, 'time'>): string =>
  time === null ? '12:00' : time === 'am' ? '00:00' : time === 'end' ? '24:00' : time;

/** Orders entries as a timetable is read: by day, mornings first and the ends of days last, and list 2 before list 10. */
export function byTime<Entry extends Pick<NewTimetableEntry, 'on' | 'time' | 'title' | 'id'>>(
  a: Entry,
  b: Entry,
): number {
  const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return order(a.on, b.on) || order(hour(a), hour(b)) || inWords.compare(a.title, b.title) || order(a.id, b.id);
}
const inWords = new Intl.Collator('en', { numeric: true });

/**
 * The timetable of an inspection, by time: each deadline that its framework counts from the notification, the last day on site and, when
 * it has been received, the report; and each step of the process (001 ¶7 to ¶12, ¶22, ¶36 to ¶40, Annex A). `id` makes the id under which
 * an entry is kept, of its key. Throws an InputError or a DateError for dates that cannot be counted.
 */
export function timetableOf(of: TimetableOf, id: (key: string) => string): readonly NewTimetableEntry[] {
  return [...deadlineEntries(of, id), ...stepEntries(of, id)].sort(byTime);
}

/** What is counted from the receipt of the report, as long as it has not been received; nothing afterwards. */
export function awaitedOf(
  of: Pick<TimetableOf, 'framework' | 'subject' | 'lscbReview'>,
  received: boolean,
): readonly Awaited[] {
  if (received) return [];
  const asked = { ...of, notifiedOn: '', onSiteEnds: '', reportReceived: null };
  return of.framework.deadlines
    .filter((deadline) => deadline.from === 'report-received' && concerns(deadline, asked))
    .map((deadline) => ({
      key: deadline.id,
      title: deadline.title,
      who: deadline.who,
      rule: deadlineInWords(deadline),
      source: deadline.source,
      assumed: deadline.assumed ?? null,
    }));
}
