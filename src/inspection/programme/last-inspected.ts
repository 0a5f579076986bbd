import type { Framework } from '#frameworks';
import { lastOverall } from '../authorities/last-overall.ts';
import type { PastJudgement } from '../authorities/past-judgement.ts';
import { isFinished, type ProgrammeInspection } from './programme-records.ts';
import { dayOf } from './working-day-counts.ts';

/** The last inspection of an authority, and whether it was judged inadequate: the days that the next one is counted from. */
export type LastInspected = {
  /** ISO 8601. */
  readonly on: string;
  /** The day of an inadequate overall judgement; null when the last one was none. */
  readonly inadequateOn: string | null;
  /** What is taken for the day of the inspection where it is not known. */
  readonly assumed: string | null;
  readonly inadequateAssumed: string | null;
  /** The framework of the last overall judgement, by its short title. */
  readonly under: string | null;
};

/** The report comes out within 32 working days; one that took much longer still belongs to the inspection before it. */
const daysToReport = 183;

const publicationTaken = 'The day of the inspection is not recorded: the day its report was published is taken.';
const judgementsMissing =
  'How it was judged then is not recorded yet: record it, for an inadequate overall judgement changes the window.';
const judgementTaken = 'The day its report was published is taken for the day of the judgement.';

type Finished = Pick<ProgrammeInspection, 'subject' | 'stage' | 'onSiteEnds'>;

/**
 * When an authority was last inspected, from its published judgements and from the inspections kept here; null when neither is known.
 * Of a framework with two overall judgements one that is inadequate is enough.
 */
export function lastInspected(
  frameworks: readonly Framework[],
  judgements: readonly PastJudgement[],
  inspections: readonly Finished[],
): LastInspected | null {
  const last = lastOverall(frameworks, judgements);
  const ended = inspections
    .filter((each) => each.subject === 'authority' && isFinished(each))
    .reduce<string | null>((newest, { onSiteEnds }) => later(newest, onSiteEnds), null);
  const published = last?.publishedOn ?? null;
  const under = last?.framework.shortTitle ?? null;
  if (ended !== null && (published === null || ended > published)) {
    return { on: ended, inadequateOn: null, assumed: judgementsMissing, inadequateAssumed: null, under };
  }
  if (last === null || published === null) return null;
  const inadequateOn = last.judged.some(({ grade }) => grade === 'inadequate') ? published : null;
  const judged = { inadequateOn, inadequateAssumed: inadequateOn === null ? null : judgementTaken, under };
  const isItsReport = ended !== null && dayOf(published) - dayOf(ended) <= daysToReport;
  return isItsReport
    ? { ...judged, on: ended, assumed: null }
    : { ...judged, on: published, assumed: publicationTaken };
}

const later = (one: string | null, other: string | null): string | null => {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
};
