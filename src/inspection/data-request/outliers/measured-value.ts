import type { MeasureResult } from '#annex-a';

/** What of a measure decides whether it stands out. */
export type MeasuredValue = Pick<
  MeasureResult,
  'id' | 'value' | 'unit' | 'numerator' | 'denominator' | 'standard' | 'comparators'
> & {
  /** Its value in the submission before; null when there is none. */
  readonly before: number | null;
};
