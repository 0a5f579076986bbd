import { addMonths, addWorkingDays, DateError, parseIsoDate, writtenDay } from '#calendar';
import { InputError } from './input-error.ts';
import { checkDaySettings, dateInWeeks, type InspectionDay, writtenInspectionDay } from './inspection-weeks.ts';
import type { Deadline, Framework } from './model.ts';

/** The events that deadlines are counted from, each an ISO 8601 date. An event that is absent has not happened yet. */
export interface Events {
  readonly notified?: string | undefined;
  readonly onSiteEnds?: string | undefined;
  readonly reportReceived?: string | undefined;
  readonly judgedInadequate?: string | undefined;
  readonly lastInspected?: string | undefined;
}

/** Days that replace assumed ones, by the id of the deadline. */
export interface DeadlineSettings {
  readonly annexA?: Readonly<Record<string, InspectionDay>> | undefined;
}

/** A deadline with its date, the rule it was counted by, and the paragraph that sets the rule. */
export interface DeadlineAnswer {
  readonly id: string;
  readonly title: string;
  readonly who: string;
  /** ISO 8601. */
  readonly date: string;
  /** In the morning or by the end of the day; absent: at any time of the day. */
  readonly time?: InspectionDay['time'];
  /** The number of working days counted, for a rule in working days. */
  readonly workingDays?: number;
  /** The rule in a sentence, with the day it is counted from. */
  readonly rule: string;
  readonly source: string;
  /** What the framework does not say and we assume. */
  readonly assumed?: string;
  /** Why the date is not the one that the rule alone would give, and what else to mind. */
  readonly note?: string;
}

/** An event that has happened: its name in the question, in words, and its day. */
interface Given {
  readonly key: keyof Events;
  readonly words: string;
  readonly date: Temporal.PlainDate;
}

/** The events that deadlines are counted from: their name in a question, and in words. */
export const eventOf: Readonly<Record<Deadline['from'], Omit<Given, 'date'>>> = {
  notified: { key: 'notified', words: 'the notification' },
  'on-site-ends': { key: 'onSiteEnds', words: 'the last day on site' },
  'report-received': { key: 'reportReceived', words: 'the receipt of the report' },
  'judged-inadequate': { key: 'judgedInadequate', words: 'the inadequate judgement' },
  'last-inspected': { key: 'lastInspected', words: 'the last inspection' },
};

// An inspection passes through these in this order. The other events may belong to an earlier inspection.
const inOrder: readonly Deadline['from'][] = ['notified', 'on-site-ends', 'report-received'];

/**
 * The dates of the framework's deadlines, by date, mornings first, and then by id, for the events given; a deadline whose event is
 * absent is left out. Working days do not count the day of the event. A setting may replace the day of a list where
 * that day is assumed. Throws an InputError for a date that is none, for events out of order, for dates whose bank
 * holidays are not known, and for settings that would replace what the framework states.
 */
export function deadlinesOf(
  framework: Framework,
  events: Events,
  settings: DeadlineSettings = {},
): { deadlines: DeadlineAnswer[] } {
  const given = read(events);
  refuseDisorder(given);
  const days = new Map(Object.entries(settings.annexA ?? {}));
  checkDaySettings(framework, days);
  const deadlines = framework.deadlines.flatMap((deadline) => {
    const from = given.get(deadline.from);
    return from ? [asInputError(deadline.title, () => dated(deadline, from, days.get(deadline.id)))] : [];
  });
  // List 2 before list 10.
  const ids = new Intl.Collator('en', { numeric: true });
  const hour = ({ time }: DeadlineAnswer) => (time === 'am' ? 0 : 1);
  return {
    deadlines: deadlines.sort((a, b) => ids.compare(a.date, b.date) || hour(a) - hour(b) || ids.compare(a.id, b.id)),
  };
}

function read(events: Events): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  for (const [event, { key, words }] of Object.entries(eventOf)) {
    const text = events[key];
    if (text === undefined) continue;
    given.set(event, { key, words, date: asInputError(capitalised(words), () => parseIsoDate(text)) });
  }
  return given;
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function refuseDisorder(given: ReadonlyMap<string, Given>): void {
  let earlier: Given | undefined;
  for (const event of inOrder) {
    const later = given.get(event);
    if (!later) continue;
    if (earlier && Temporal.PlainDate.compare(earlier.date, later.date) > 0) {
      const written = ({ words, date }: Given) => `${words}, ${writtenDay(date)}`;
      throw new InputError(
        `${capitalised(written(later))}, cannot be before ${written(earlier)}. Correct one of the two dates.`,
      );
    }
    earlier = later;
  }
}

function dated(deadline: Deadline, from: Given, setting: InspectionDay | undefined): DeadlineAnswer {
  const { id, title, who, source, after, assumed } = deadline;
  const since = `after ${from.words}, ${writtenDay(from.date)}`;
  const common = { id, title, who, source, ...(assumed && { assumed }) };
  if ('workingDays' in after) {
    const { workingDays } = after;
    const date = addWorkingDays(from.date, workingDays).toString();
    return { ...common, date, workingDays, rule: `${workingDays} working days ${since}, itself not counted.` };
  }
  if ('months' in after) {
    return { ...common, date: addMonths(from.date, after.months).toString(), rule: `${after.months} months ${since}.` };
  }
  return { id, title, who, source, ...inWeeks(deadline, after, from, setting) };
}

function inWeeks(
  { id, from: event, assumed }: Deadline,
  stated: InspectionDay,
  from: Given,
  setting: InspectionDay | undefined,
): Pick<DeadlineAnswer, 'date' | 'time' | 'rule' | 'assumed' | 'note'> {
  if (event !== 'notified') {
    throw new InputError(`${id} is a day in the weeks of an inspection, so it must be counted from "notified".`);
  }
  const day = setting ?? stated;
  const { date, notes } = dateInWeeks(day, from.date);
  const replaced = setting ? [`Set in place of the assumed ${writtenInspectionDay(stated)}.`] : [];
  const note = [...replaced, ...notes].join(' ');
  return {
    date: date.toString(),
    time: day.time,
    rule: `${writtenInspectionDay(day)}; week 1 is the week of arrival, after notification on ${writtenDay(from.date)}.`,
    // Once a setting has replaced the day, nothing is assumed any more.
    ...(assumed && !setting && { assumed }),
    ...(note && { note }),
  };
}

/** What `answer` gives; a date that cannot be read or counted becomes an InputError that says where. */
function asInputError<T>(where: string, answer: () => T): T {
  try {
    return answer();
  } catch (error) {
    if (error instanceof DateError) throw new InputError(`${where}: ${error.message}`);
    throw error;
  }
}
