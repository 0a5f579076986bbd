import type { Submission } from '../submission/submission.ts';
import type { MeasureResult } from './measure.ts';
import { type MeasureOptions, measure } from './measure-submission.ts';

/** The answer of one measure; an error when there is no such measure. */
export function measured(id: string, submission: Submission, options: MeasureOptions = {}): MeasureResult {
  const found = measure(submission, options).find((result) => result.id === id);
  if (found === undefined) throw new Error(`there is no measure ${id}`);
  return found;
}

/** Numerator and denominator of a measure. */
export const ofWhom = (id: string, submission: Submission, options?: MeasureOptions) => {
  const { numerator, denominator } = measured(id, submission, options);
  return [numerator, denominator];
};

/** The parts that hold somebody, by label. */
export const partsOf = (id: string, submission: Submission) =>
  Object.fromEntries(
    (measured(id, submission).breakdown ?? [])
      .filter(({ count }) => count > 0)
      .map(({ label, count }) => [label, count]),
  );
