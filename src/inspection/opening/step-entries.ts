// The steps of an inspection as entries of its timetable, each with its date.
import { addWorkingDays, parseIsoDate, writtenDay } from '#calendar';
import {
  type Arrivals,
  arrivalsAfter,
  bankHolidayNote,
  daysOnSite,
  isArrival,
  usualEnd,
  weekOneOf,
  workingDayFrom,
  workingDaysOf,
  workingDayUntil,
} from './inspection-dates.ts';
import type { NewTimetableEntry } from './opening-changes.ts';
import type { Anchor, ProcessStep, StepDay } from './process-step.ts';
import { processSteps } from './process-steps.ts';
import type { TimetableOf } from './timetable-of.ts';
import { usualEntry } from './usual-entry.ts';

type Days = Readonly<Record<Exclude<Anchor, 'report-received'>, Temporal.PlainDate>> & {
  readonly 'report-received': Temporal.PlainDate | null;
};
type Dated = { readonly day: Temporal.PlainDate; readonly note: string | null };

const concernsStep = ({ of, withBoard }: ProcessStep, { subject, lscbReview }: TimetableOf): boolean =>
  (of === 'both' || of === subject) && (withBoard !== true || lscbReview || subject === 'lscb');

function daysOf({ notifiedOn, onSiteEnds, reportReceived }: TimetableOf, arrivals?: Arrivals): Days {
  const notified = parseIsoDate(notifiedOn);
  const { arrival, 'rest-arrives': restArrives } = arrivals ?? arrivalsAfter(notified);
  return {
    notified,
    arrival: parseIsoDate(arrival),
    'rest-arrives': parseIsoDate(restArrives),
    'on-site-ends': parseIsoDate(onSiteEnds),
    'report-received': reportReceived === null ? null : parseIsoDate(reportReceived),
  };
}

/**
 * The date of a step; null when what it hangs on has not happened. One of ours that falls on a bank holiday is taken a working day later,
 * the last day of a period one earlier: nothing of it is to run into what comes after.
 */
function dated(step: StepDay, days: Days, which: 'first' | 'last'): Dated | null {
  if ('at' in step) {
    const from = days[step.at];
    if (from === null) return null;
    return { day: step.workingDays === undefined ? from : addWorkingDays(from, step.workingDays), note: null };
  }
  const day = weekOneOf(days.notified).add({ days: (step.week - 1) * 7 + step.weekday - 1 });
  if (Temporal.PlainDate.compare(day, days.arrival) < 0) {
    return { day: days.arrival, note: `${writtenDay(day)} is before the arrival, so the day of arrival is taken.` };
  }
  const taken = which === 'first' ? workingDayFrom(day) : workingDayUntil(day);
  const other = which === 'first' ? 'the next working day is taken' : 'the last working day before it is taken';
  return { day: taken, note: taken.equals(day) ? null : bankHolidayNote(day, other) };
}

/** Arrival is the day after the notification; where that is no working day, what is said of it. */
function arrivalNote({ notified, arrival }: Days): string | null {
  if (arrival.equals(notified.add({ days: 1 }))) return null;
  return `The day after the notification is no working day, so arrival is taken to be ${writtenDay(arrival)}.`;
}

/** What is said of a last day on site that is not the usual one. */
function endNote({ notified, 'rest-arrives': restArrives, 'on-site-ends': end }: Days, of: TimetableOf): string | null {
  const usually = usualEnd(of.subject, notified, restArrives);
  if (usually.equals(end)) return null;
  if (of.subject === 'lscb') return `By that it would be ${writtenDay(usually)}.`;
  const count = workingDaysOf(restArrives, end);
  return `It is ${count} working ${count === 1 ? 'day' : 'days'} as the dates stand; ${daysOnSite} would end on ${writtenDay(usually)}.`;
}

const ownNote = ({ key }: ProcessStep, days: Days, of: TimetableOf): string | null =>
  key === 'arrival' ? arrivalNote(days) : key === 'on-site-ends' ? endNote(days, of) : null;

function stepEntry(step: ProcessStep, of: TimetableOf, id: (key: string) => string): readonly NewTimetableEntry[] {
  // An arrival itself is where its rule has it; all else hangs on where arrivals stand.
  const days = isArrival(step.key) ? daysOf(of) : daysOf(of, of.arrivals);
  const on = dated(step.on, days, 'first');
  const until = step.until === undefined ? null : dated(step.until, days, 'last');
  if (on === null) return [];
  const counted = 'at' in step.on ? (step.on.workingDays ?? null) : null;
  const notes = [ownNote(step, days, of) ?? on.note, until?.note ?? null].filter((note) => note !== null);
  return [
    {
      ...usualEntry,
      id: id(step.key),
      key: step.key,
      kind: step.kind,
      title: step.title,
      who: step.who,
      on: on.day.toString(),
      until: until === null ? null : until.day.toString(),
      time: step.time ?? null,
      workingDays: step.key === 'fieldwork' && until !== null ? workingDaysOf(on.day, until.day) : counted,
      rule: step.rule,
      source: step.source,
      assumed: step.assumed ?? null,
      note: notes.length === 0 ? null : notes.join(' '),
      internal: step.internal ?? false,
    },
  ];
}

/** The entries of the steps of an inspection, in the order of their tables. `id` makes the id of one of its key. */
export const stepEntries = (of: TimetableOf, id: (key: string) => string): readonly NewTimetableEntry[] =>
  processSteps(of.framework.id, of.subject)
    .filter((step) => concernsStep(step, of))
    .flatMap((step) => stepEntry(step, of, id));
