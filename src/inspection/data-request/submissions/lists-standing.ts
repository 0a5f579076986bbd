import type { ListNo } from '#annex-a';
import { firstDelivered, isOver, lateness, timeLeftBy, type UkMoment } from '../../opening/due-by.ts';
import type { SubmissionRecord, SubmissionSummary } from './submission.ts';

/** When a list is due at one stage, by the timetable. */
export type ListDue = {
  readonly stage: 1 | 2;
  /** ISO 8601. */
  readonly on: string;
  /** 'am', 'end', or an hour. */
  readonly time: string | null;
  readonly rule: string;
  readonly source: string;
  readonly assumed: string | null;
  /** What is left of the time, in words: "in 3 working days", "2 working days ago". */
  readonly left: string;
  /** Met by what was sent; explained why it cannot be; still to come; or late. */
  readonly state: 'sent' | 'explained' | 'due' | 'late';
  /** The day on which what meets it was first sent, and how late that was in words, empty in time; null where nothing meets it. */
  readonly sent: { readonly on: string; readonly late: string } | null;
};

/** How far one list is. */
export type ListStanding = {
  readonly list: ListNo;
  readonly title: string;
  readonly due: readonly ListDue[];
  /** Where it stands now, and what was found in it; null as long as it was not sent. */
  readonly sent: {
    readonly submission: number;
    readonly stage: 1 | 2;
    readonly rows: number;
    readonly errors: number;
    readonly queries: number;
  } | null;
  readonly explained: boolean;
};

type Sent = Pick<SubmissionRecord, 'number' | 'stage' | 'state'> & {
  readonly received: UkMoment;
  readonly summary: SubmissionSummary | null;
};

/** The part of a timetable's entries that says when a list is due. */
type Entry = {
  readonly key: string | null;
  readonly on: string;
  readonly time: string | null;
  readonly rule: string;
  readonly source: string;
  readonly assumed: string | null;
  readonly cancelled: boolean;
};

/** What is asked about how far the lists are. */
export type ListsState = {
  /** The lists of the edition, in order. */
  readonly lists: readonly { readonly no: ListNo; readonly title: string }[];
  readonly entries: readonly Entry[];
  /** All that were sent, the first one first. */
  readonly submissions: readonly Sent[];
  /** Lists for which it is explained why they cannot be supplied. */
  readonly explained: ReadonlySet<ListNo>;
  readonly now: UkMoment;
};

/** The submission whose lists stand now: the last one that was checked and not taken back; null when there is none. */
export const standingNow = <One extends Pick<Sent, 'number' | 'state'>>(submissions: readonly One[]): One | null =>
  submissions.filter(({ state }) => state === 'checked').toSorted((a, b) => b.number - a.number)[0] ?? null;

/** How far each list is: when it is due, where it stands, what was found (Annex A: lists are sent in two stages). */
export function listsStanding({ lists, entries, submissions, explained, now }: ListsState): readonly ListStanding[] {
  const stageOf = new Map(submissions.map(({ number, stage }) => [number, stage]));
  const standing = standingNow(submissions)?.summary?.lists ?? [];
  return lists.map(({ no, title }) => {
    const found = standing.find(({ list }) => list === no);
    const sent = found === undefined ? null : sentIn(found, stageOf.get(found.submission) ?? 1);
    const isExplained = explained.has(no);
    const deliveries = submissions
      .filter(({ number, state, summary }) => state === 'checked' && isIn(summary, no, number))
      .map(({ stage, received }) => ({ stage, at: received }));
    const due = ([1, 2] as const).flatMap((stage): ListDue[] => {
      const entry = entries.find(({ key, cancelled }) => key === `annex-a/list-${no}/stage-${stage}` && !cancelled);
      if (entry === undefined) return [];
      const { on, time, rule, source, assumed } = entry;
      const met = sent !== null && sent.stage >= stage;
      const state = met ? 'sent' : isExplained ? 'explained' : isOver(entry, now) ? 'late' : 'due';
      const at = met ? firstDelivered(deliveries, stage) : null;
      return [
        {
          ...{ stage, on, time, rule, source, assumed, state },
          left: timeLeftBy(entry, now),
          sent: at === null ? null : { on: at.day, late: lateness(entry, at) },
        },
      ];
    });
    return { list: no, title, due, sent, explained: isExplained };
  });
}

/** Whether a submission sent a list itself: it also shows those that stand from before. */
const isIn = (summary: SubmissionSummary | null, no: ListNo, number: number): boolean =>
  summary?.lists.some(({ list, submission }) => list === no && submission === number) ?? false;

const sentIn = (
  { submission, rows, errors, queries }: SubmissionSummary['lists'][number],
  stage: 1 | 2,
): NonNullable<ListStanding['sent']> => ({ submission, stage, rows, errors, queries });

/** The stage that lists sent now are most likely for: the second once every list of the first has been sent, or its last day has passed. */
export function suggestedStage(standing: readonly ListStanding[], today: string): 1 | 2 {
  const first = standing.flatMap(({ due }) => due).filter(({ stage }) => stage === 1);
  if (first.length === 0) return 2;
  const allSent = first.every(({ state }) => state === 'sent' || state === 'explained');
  return allSent || first.every(({ on }) => today > on) ? 2 : 1;
}
