import { childOf, type ListNo, type MeasureResult, type Submission } from '#annex-a';

/** Whom of a measure: those it counts, all it looks at, those it looks at and does not count, or one part. */
export type BehindWhat = 'counted' | 'all' | 'rest' | { readonly part: number };

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

type Row = { readonly list: ListNo; readonly row: number; readonly length: number | null };

/** The children behind a number: rows stay here, and what is shown is made of the first few hundred. */
export function childrenBehind(submission: Submission, measure: MeasureResult, what: BehindWhat): Behind {
  const rows = rowsFor(measure, what);
  if (measure.distribution) rows.sort((a, b) => (b.length ?? -1) - (a.length ?? -1));
  return {
    total: rows.length,
    rows: rows.slice(0, mostShown).flatMap(({ list: no, row, length }) => {
      const list = submission.lists.get(no);
      return list === undefined ? [] : [{ id: childOf(list, row), list: no, row: list.rowNumbers[row] ?? 0, length }];
    }),
    unit: measure.distribution?.unit ?? null,
  };
}

function rowsFor(measure: MeasureResult, what: BehindWhat): Row[] {
  const lengths = lengthsOf(measure);
  const withLengths = (lists: MeasureResult['rows']): Row[] =>
    lists.flatMap(({ list, rows }) =>
      Array.from(rows, (row) => ({ list, row, length: lengths.get(keyOf(list, row)) ?? null })),
    );
  if (typeof what === 'object') return withLengths(measure.breakdown?.[what.part]?.rows ?? []);
  if (what === 'counted') return withLengths(measure.rows);
  const all = withLengths(measure.denominatorRows);
  if (what === 'all') return all;
  const counted = new Set(measure.rows.flatMap(({ list, rows }) => Array.from(rows, (row) => keyOf(list, row))));
  return all.filter(({ list, row }) => !counted.has(keyOf(list, row)));
}

/** The distribution has one value for each row of the denominator, in its order. */
function lengthsOf({ distribution, denominatorRows }: MeasureResult): ReadonlyMap<number, number> {
  const lengths = new Map<number, number>();
  let place = 0;
  for (const { list, rows } of distribution ? denominatorRows : []) {
    for (const row of rows) {
      const length = distribution?.values[place];
      if (length !== undefined) lengths.set(keyOf(list, row), length);
      place += 1;
    }
  }
  return lengths;
}

// There are 11 lists.
const keyOf = (list: number, row: number) => row * 16 + list;
