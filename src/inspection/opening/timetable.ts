// The timetable of an inspection: the deadlines of its framework and the steps of the process, each with its date, rule and source.
import { addWorkingDays, parseIsoDate, workingDaysBetween, writtenDay } from '#calendar';
import { type Deadline, deadlineInWords, deadlinesOf, type Framework } from '#frameworks';
import { arrivalAfter, bankHolidayNote, restArrivesAfter, weekOneOf, workingDayFrom } from './inspection-dates.ts';
import type { InspectionSubject, NewTimetableEntry } from './opening-changes.ts';
import type { Anchor, ProcessStep, StepDay } from './process-step.ts';
import { processSteps } from './process-steps.ts';

/** What a timetable is made from. Dates are ISO 8601. */
export type TimetableOf = {
  readonly framework: Framework;
  readonly subject: InspectionSubject;
  readonly lscbReview: boolean;
  readonly notifiedOn: string;
  readonly onSiteEnds: string;
  /** Null as long as the report has not been received. */
  readonly reportReceived: string | null;
};

/** What is due once something has happened that has not: it has a rule and no date yet. */
export type Awaited = {
  readonly key: string;
  readonly title: string;
  readonly who: string;
  readonly rule: string;
  readonly source: string;
  readonly assumed: string | null;
};

type Days = Readonly<Record<Exclude<Anchor, 'report-received'>, Temporal.PlainDate>> & {
  readonly 'report-received': Temporal.PlainDate | null;
};
type Dated = { readonly day: Temporal.PlainDate; readonly note: string | null };

const startsWithin: readonly Deadline['from'][] = ['notified', 'on-site-ends', 'report-received'];

/** Whether a deadline is one of this inspection: of a board alone, none that the authority has to meet. */
const concerns = ({ who, from }: Deadline, { subject, lscbReview }: TimetableOf): boolean =>
  startsWithin.includes(from) &&
  (subject === 'authority' || who !== 'local authority') &&
  (lscbReview || subject === 'lscb' || who !== 'LSCB');

const concernsStep = ({ of, withBoard }: ProcessStep, { subject, lscbReview }: TimetableOf): boolean =>
  (of === 'both' || of === subject) && (withBoard !== true || lscbReview || subject === 'lscb');

function daysOf({ notifiedOn, onSiteEnds, reportReceived }: TimetableOf): Days {
  const notified = parseIsoDate(notifiedOn);
  return {
    notified,
    arrival: arrivalAfter(notified),
    'rest-arrives': restArrivesAfter(notified),
    'on-site-ends': parseIsoDate(onSiteEnds),
    'report-received': reportReceived === null ? null : parseIsoDate(reportReceived),
  };
}

/** The date of a step; null when what it hangs on has not happened. One of ours that falls on a bank holiday is taken a working day later. */
function dated(step: StepDay, days: Days): Dated | null {
  if ('at' in step) {
    const from = days[step.at];
    if (from === null) return null;
    return { day: step.workingDays === undefined ? from : addWorkingDays(from, step.workingDays), note: null };
  }
  const day = weekOneOf(days.notified).add({ days: (step.week - 1) * 7 + step.weekday - 1 });
  if (Temporal.PlainDate.compare(day, days.arrival) < 0) {
    return { day: days.arrival, note: `${writtenDay(day)} is before the arrival, so the day of arrival is taken.` };
  }
  const taken = workingDayFrom(day);
  return { day: taken, note: taken.equals(day) ? null : bankHolidayNote(day, 'the next working day is taken') };
}

const nothingYet = { workingDays: null, assumed: null, note: null, until: null, time: null } as const;
const usual = { ...nothingYet, internal: false, cancelled: false, held: false } as const;

/** Arrival is the day after the notification; where that is no working day, what is said of it. */
function arrivalNote({ notified, arrival }: Days): string | null {
  if (arrival.equals(notified.add({ days: 1 }))) return null;
  return `The day after the notification is no working day, so arrival is taken to be ${writtenDay(arrival)}.`;
}

function stepEntry(step: ProcessStep, days: Days, id: (key: string) => string): readonly NewTimetableEntry[] {
  const on = dated(step.on, days);
  const until = step.until === undefined ? null : dated(step.until, days);
  if (on === null) return [];
  const counted = 'at' in step.on ? (step.on.workingDays ?? null) : null;
  return [
    {
      ...usual,
      id: id(step.key),
      key: step.key,
      kind: step.kind,
      title: step.title,
      who: step.who,
      on: on.day.toString(),
      until: until === null ? null : until.day.toString(),
      time: step.time ?? null,
      workingDays: step.key === 'fieldwork' && until !== null ? onSite(on.day, until.day) : counted,
      rule: step.rule,
      source: step.source,
      assumed: step.assumed ?? null,
      note: (step.key === 'arrival' ? arrivalNote(days) : null) ?? on.note,
      internal: step.internal ?? false,
    },
  ];
}

/** The working days of a period, both ends counted. */
const onSite = (from: Temporal.PlainDate, to: Temporal.PlainDate): number =>
  workingDaysBetween(from.subtract({ days: 1 }), to);

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
      ...usual,
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
  const days = daysOf(of);
  const steps = processSteps(of.framework.id).filter((step) => concernsStep(step, of));
  return [...deadlineEntries(of, id), ...steps.flatMap((step) => stepEntry(step, days, id))].sort(byTime);
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
