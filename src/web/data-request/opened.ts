import type {
  CheckSettings,
  ComparatorsByMeasure,
  DescribedFinding,
  ListNo,
  MeasureResult,
  NotChecked,
  Sheet,
  Submission,
} from '#annex-a';

/** A finding as it was told when the lists were checked, by its place among them all. */
export type KeptFinding = DescribedFinding;

/** A check that was not run on the lists, and why. */
export type KeptNotRun = NotChecked;

/**
 * The lists of one inspection as they stood after one submission, open in the memory of a worker thread: that submission's lists, and of
 * those it did not send the last ones sent before.
 */
export type Opened = {
  /** Read again from the files as they were sent. Worked out when first asked for. */
  readonly lists: () => Submission;
  /** The sheets of the files that those lists stand in, as they were sent. Read when asked for. */
  readonly sheets: () => readonly Sheet[];
  /** What the checks found when the submission was checked, in order of list, row and column. */
  readonly findings: readonly KeptFinding[];
  readonly notRun: readonly KeptNotRun[];
  /** Measures of the lists, with the rows behind them. Worked out when first asked for; `comparators` set others beside them. */
  readonly measures: (comparators?: ComparatorsByMeasure) => readonly MeasureResult[];
  readonly settings: Partial<CheckSettings>;
  /** The number of the submission that each list stands in. */
  readonly from: ReadonlyMap<ListNo, number>;
  /** Another submission, opened beside it to be compared with; null where none was asked for. */
  readonly against: Opened | null;
};

/** Something asked about opened lists, answered where they are open: only the answer, a plain value, leaves the thread. */
export type Answering<Asked, Answer> = (opened: Opened, asked: Asked) => Answer;
