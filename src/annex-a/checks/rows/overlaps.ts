import type { FieldKey } from '../../editions/field-keys.ts';
import { rowsByWord } from '../../submission/rows-of.ts';
import { blank, type List, present, unreadable } from '../../submission/submission.ts';
import { repeatedRows, repeats } from './repeated-rows.ts';

/** When something that a row tells of started and ended: day numbers. An end that never came is `Infinity`. */
export interface Spans {
  readonly start: (row: number) => number | null;
  readonly end: (row: number) => number | null;
}

/** The spans between two columns. A row whose start is missing, or whose end cannot be read or comes first, has none. */
export function spansOf(list: List, startKey: FieldKey, endKey: FieldKey): Spans {
  const starts = list.columns.get(startKey)?.values;
  const ends = list.columns.get(endKey)?.values;
  return {
    start: (row) => {
      const start = starts?.[row];
      return present(start) ? start : null;
    },
    end: (row) => {
      const end = ends?.[row] ?? unreadable;
      if (end === blank) return Number.POSITIVE_INFINITY;
      const start = starts?.[row];
      return present(end) && present(start) && end >= start ? end : null;
    },
  };
}

/**
 * Tells of each row of a child that starts while an earlier one runs: the row, and the one that runs the longest of
 * those before it. One may start on the day that another ends. Rows that repeat another are left out.
 */
export function eachOverlap(list: List, { start, end }: Spans, tell: (row: number, earlier: number) => void): void {
  const column = list.columns.get('child-id');
  if (column === undefined) return;
  const rows = rowsByWord(column);
  const repeated = repeatedRows(list);
  column.values.forEach((word, firstRow) => {
    if (rows.first(word) !== firstRow || rows.next(firstRow) < 0) return;
    const spans: { readonly row: number; readonly from: number; readonly to: number }[] = [];
    for (let row = firstRow; row >= 0; row = rows.next(row)) {
      const from = start(row);
      const to = end(row);
      if (from !== null && to !== null && !repeats(repeated, row)) spans.push({ row, from, to });
    }
    spans.sort((a, b) => a.from - b.from || a.to - b.to || a.row - b.row);
    let longest = spans[0];
    for (const span of spans.slice(1)) {
      if (longest && span.from < longest.to) tell(span.row, longest.row);
      if (!longest || span.to > longest.to) longest = span;
    }
  });
}
