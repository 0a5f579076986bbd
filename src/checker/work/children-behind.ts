import { type BehindWhat, childOf, type ListNo, type MeasureResult, rowsBehind, type Submission } from '#annex-a';

export interface Behind {
  readonly total: number;
  /** The first of them: with the longest first where the measure is of time. */
  readonly rows: readonly {
    readonly id: string;
    readonly list: ListNo;
    /** As Excel shows it. */
    readonly row: number;
    /** In the unit of the measure's distribution; null where it has none. */
    readonly length: number | null;
  }[];
  readonly unit: string | null;
}

/** More than these are counted and not shown: the lists themselves have them. */
export const mostShown = 500;

/** The children behind a number: rows stay here, and what is shown is made of the first few hundred. */
export function childrenBehind(submission: Submission, measure: MeasureResult, what: BehindWhat): Behind {
  const rows = rowsBehind(measure, what);
  return {
    total: rows.length,
    rows: rows.slice(0, mostShown).flatMap(({ list: no, row, length }) => {
      const list = submission.lists.get(no);
      return list === undefined ? [] : [{ id: childOf(list, row), list: no, row: list.rowNumbers[row] ?? 0, length }];
    }),
    unit: measure.distribution?.unit ?? null,
  };
}
