import type { ListNo } from '../../editions/model.ts';
import type { Bin, MeasureResult } from '../measure.ts';

/**
 * Whom of a measure: those it counts, all it looks at, those it looks at and does not count, one part of its breakdown, or those whose
 * length is in one bin of its distribution.
 */
export type BehindWhat = 'counted' | 'all' | 'rest' | { readonly part: number } | { readonly bin: number };

/** A row behind a number, counted from 0, with how long it took in the unit of the measure's distribution; null where it has none. */
export type RowBehind = { readonly list: ListNo; readonly row: number; readonly length: number | null };

/** The rows behind a number, in the order of the lists; with the longest first where the measure is of time. None for a part or bin that is not there. */
export function rowsBehind(measure: MeasureResult, what: BehindWhat): readonly RowBehind[] {
  const rows = rowsFor(measure, what);
  return measure.distribution ? rows.sort((a, b) => (b.length ?? -1) - (a.length ?? -1)) : rows;
}

function rowsFor(measure: MeasureResult, what: BehindWhat): RowBehind[] {
  const lengths = lengthsOf(measure);
  const withLengths = (lists: MeasureResult['rows']): RowBehind[] =>
    lists.flatMap(({ list, rows }) =>
      Array.from(rows, (row) => ({ list, row, length: lengths.get(keyOf(list, row)) ?? null })),
    );
  if (typeof what === 'object' && 'part' in what) return withLengths(measure.breakdown?.[what.part]?.rows ?? []);
  if (what === 'counted') return withLengths(measure.rows);
  const all = withLengths(measure.denominatorRows);
  if (what === 'all') return all;
  if (typeof what === 'object') {
    const bin = measure.distribution?.bins[what.bin];
    return all.filter(({ length }) => bin !== undefined && length !== null && isIn(length, bin));
  }
  const counted = new Set(measure.rows.flatMap(({ list, rows }) => Array.from(rows, (row) => keyOf(list, row))));
  return all.filter(({ list, row }) => !counted.has(keyOf(list, row)));
}

const isIn = (length: number, { from, to }: Pick<Bin, 'from' | 'to'>) =>
  (from === null || length >= from) && (to === null || length <= to);

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
