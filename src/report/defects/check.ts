import type { Framework } from '#frameworks';
import type { JudgementRead } from '../reading/judgements.ts';
import type { Defect, Reading } from '../reading/reading.ts';
import type { RecordRead } from '../reading/record.ts';

/** What the checks look at: a reading, and what has been worked out of it once for all of them. */
export type Evidence = {
  readonly reading: Reading;
  readonly framework: Framework | null;
  readonly judgements: readonly JudgementRead[];
  readonly record: RecordRead | null;
  readonly line: (part: object | null | undefined) => number;
  /** "Line 12: " when the line is known, else nothing. */
  readonly at: (line: number) => string;
  /** The name of a judgement with its part: "Staying safe (looked after)". */
  readonly name: (judgement: string) => string;
};

/** One kind of defect: what it is called, and where it is found. */
export type Check = (evidence: Evidence) => Defect[];
