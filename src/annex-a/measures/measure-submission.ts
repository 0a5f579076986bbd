import { type CheckSettings, defaultSettings } from '../checks/settings.ts';
import type { Submission } from '../submission/submission.ts';
import { answered } from './answered.ts';
import type { ComparatorsByMeasure } from './figures/comparators.ts';
import { type Entered, nothingEntered } from './figures/entered.ts';
import type { MeasureResult } from './measure.ts';
import { measures } from './measures.ts';

/** What measures are worked out with, beside the lists. */
export interface MeasureOptions {
  readonly settings?: Partial<CheckSettings>;
  readonly comparators?: ComparatorsByMeasure;
  readonly entered?: Entered;
}

/**
 * Every measure of a submission, in the order of `measures`. One that cannot be worked out says why, and takes the value that was
 * entered for it, if any. Never throws on data.
 */
export function measure(submission: Submission, options: MeasureOptions = {}): readonly MeasureResult[] {
  const settings = { ...defaultSettings, ...options.settings };
  const context = { submission, settings, entered: options.entered ?? nothingEntered };
  return measures.map((each) => answered(each, context, options.comparators));
}
