import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import { columnOf, type List, present, type Submission } from '../../../submission/submission.ts';
import type { Place } from '../../check.ts';

/**
 * The dates of some columns of a list, by child and in order of day. An entry is the number of one such cell, or -1.
 * What a child's rows hold is found by halving, so that a child with ten thousand rows costs no more than others.
 */
export interface DatedCells {
  /** A child's earliest entry. */
  readonly first: (child: number) => number;
  /** A child's latest entry. */
  readonly last: (child: number) => number;
  /** A child's earliest entry on or after a day. */
  readonly from: (child: number, day: number) => number;
  /** A child's latest entry on or before a day. */
  readonly upTo: (child: number, day: number) => number;
  readonly day: (entry: number) => number;
  readonly place: (entry: number) => Place;
}

const known = new WeakMap<List, Map<string, DatedCells>>();
const nothing: DatedCells = {
  first: () => -1,
  last: () => -1,
  from: () => -1,
  upTo: () => -1,
  day: () => Number.NaN,
  place: () => {
    throw new Error('there is no such entry');
  },
};

/** The dates of a list by child. Columns, or a whole list, that were not submitted have none. */
export function datedCells(
  submission: Submission,
  no: ListNo,
  keys: readonly FieldKey[],
  idKey: FieldKey = 'child-id',
): DatedCells {
  const list = submission.lists.get(no);
  const ids = columnOf(submission, no, idKey)?.values;
  if (list === undefined || ids === undefined) return nothing;
  const ofList = known.get(list) ?? new Map<string, DatedCells>();
  known.set(list, ofList);
  const name = `${idKey}:${keys.join()}`;
  const made = ofList.get(name) ?? indexed(list, ids, keys, submission.words.length);
  ofList.set(name, made);
  return made;
}

function indexed(list: List, ids: Int32Array, keys: readonly FieldKey[], words: number): DatedCells {
  const columns = keys.flatMap((field) => {
    const values = list.columns.get(field)?.values;
    return values === undefined ? [] : [{ field, values }];
  });
  const holds = (values: Int32Array, row: number) => present(ids[row]) && present(values[row]);
  // Where each child's entries start: counted first, so that they can be laid out in one go.
  const starts = new Int32Array(words + 1);
  for (const { values } of columns) {
    ids.forEach((child, row) => {
      if (holds(values, row)) starts[child + 1] = (starts[child + 1] ?? 0) + 1;
    });
  }
  for (let word = 0; word < words; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const filled = starts.slice();
  const entries = new Int32Array(starts[words] ?? 0);
  const dayOf = (cell: number) => columns[cell % columns.length]?.values[Math.floor(cell / columns.length)] ?? 0;
  ids.forEach((child, row) => {
    columns.forEach(({ values }, column) => {
      if (!holds(values, row)) return;
      const at = filled[child] ?? 0;
      entries[at] = row * columns.length + column;
      filled[child] = at + 1;
    });
  });
  for (let word = 0; word < words; word += 1) {
    const start = starts[word] ?? 0;
    const end = starts[word + 1] ?? 0;
    if (end - start > 1) entries.subarray(start, end).sort((a, b) => dayOf(a) - dayOf(b) || a - b);
  }
  const days = entries.map(dayOf);
  /** The first of a child's entries that is on or after a day, or where the child's entries end. */
  const reach = (child: number, day: number): number => {
    let low = starts[child] ?? 0;
    let high = starts[child + 1] ?? 0;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((days[middle] ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const startOf = (child: number) => starts[child] ?? 0;
  const endOf = (child: number) => starts[child + 1] ?? 0;
  return {
    first: (child) => (startOf(child) < endOf(child) ? startOf(child) : -1),
    last: (child) => (startOf(child) < endOf(child) ? endOf(child) - 1 : -1),
    from: (child, day) => {
      const entry = reach(child, day);
      return entry < endOf(child) ? entry : -1;
    },
    upTo: (child, day) => {
      const entry = reach(child, day + 1) - 1;
      return entry >= startOf(child) ? entry : -1;
    },
    day: (entry) => days[entry] ?? Number.NaN,
    place: (entry) => {
      const cell = entries[entry] ?? 0;
      const column = columns[cell % columns.length];
      if (column === undefined) throw new Error('there is no such entry');
      return { list: list.no, row: Math.floor(cell / columns.length), field: column.field };
    },
  };
}
