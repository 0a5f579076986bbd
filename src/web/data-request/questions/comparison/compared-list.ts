// One list in two submissions: which rows came and went, and what became of the cells of the rows that stayed.
import { blank, type Column, type compareSubmissions, type List } from '#annex-a';

type ListComparison = ReturnType<typeof compareSubmissions>['lists'][number];
type Field = Column['field'];

/** What became of a cell: filled where it was empty, emptied, or filled with something else. */
export const becameOf = ['filled', 'replaced', 'emptied'] as const;
export type Became = (typeof becameOf)[number];

/** Cells of one column of which the same became, by their rows before and now. */
type ChangedCells = {
  readonly became: Became;
  readonly field: Field;
  /** Null where the column was not there. */
  readonly was: Column | null;
  readonly is: Column | null;
  readonly before: Int32Array;
  readonly now: Int32Array;
};

/** A list that both submissions have, or one of them. */
export type ComparedList = {
  readonly before: List | null;
  readonly now: List | null;
  readonly added: Int32Array;
  readonly gone: Int32Array;
  /** Why a child came or went, by the first row of the child, where the data say it. */
  readonly becauseAdded: ReadonlyMap<number, Because>;
  readonly becauseGone: ReadonlyMap<number, Because>;
  /** In order of the columns. */
  readonly cells: readonly ChangedCells[];
  /** The rows now in which a cell changed, in order. */
  readonly changed: Int32Array;
  /** Where each row before stands now, -1 for one that is gone; null when nothing changed. */
  readonly rowsNow: Int32Array | null;
};
export type Because = 'window' | 'renamed';

const allRows = (list: List): Int32Array => Int32Array.from({ length: list.rows }, (_, row) => row);
const nothing = new Int32Array();

/** A list that both have as it was, because it was not sent again. */
export const unchangedList = (before: List, now: List): ComparedList => ({
  before,
  now,
  added: nothing,
  gone: nothing,
  becauseAdded: new Map(),
  becauseGone: new Map(),
  cells: [],
  changed: nothing,
  rowsNow: null,
});

/** A list that only one of them has. */
export const listOfOne = (before: List | null, now: List | null): ComparedList => ({
  before,
  now,
  added: now === null ? nothing : allRows(now),
  gone: before === null ? nothing : allRows(before),
  becauseAdded: new Map(),
  becauseGone: new Map(),
  cells: [],
  changed: nothing,
  rowsNow: nothing,
});

/** A list that both have. */
export function comparedList(list: ListComparison): ComparedList {
  const cells = changedCells(list);
  const rowsNow = new Int32Array(list.before.rows).fill(-1);
  list.same.before.forEach((row, place) => {
    rowsNow[row] = list.same.now[place] ?? -1;
  });
  return {
    before: list.before,
    now: list.now,
    added: list.rowsAdded,
    gone: list.rowsGone,
    becauseAdded: reasons(list.childrenAdded),
    becauseGone: reasons(list.childrenGone),
    cells,
    changed: Int32Array.from(new Set(cells.flatMap(({ now }) => [...now]))).sort(),
    rowsNow,
  };
}

const reasons = (children: ListComparison['childrenGone']): ReadonlyMap<number, Because> =>
  new Map(children.flatMap(({ row, because }) => (because === null ? [] : [[row, because] as const])));

function changedCells({ before, now, same, changed, columnsAdded, columnsGone }: ListComparison): ChangedCells[] {
  const groups: ChangedCells[] = [];
  const add = (
    was: Column | null,
    is: Column | null,
    rows: { readonly before: Int32Array; readonly now: Int32Array },
  ) => {
    const { field } = is ?? was ?? {};
    if (field === undefined) return;
    const of = (place: number): Became | null => became(was, rows.before[place] ?? 0, is, rows.now[place] ?? 0);
    for (const kind of becameOf) {
      const places = Int32Array.from(rows.now.keys()).filter((place) => of(place) === kind);
      const pick = (side: Int32Array) => places.map((place) => side[place] ?? 0);
      if (places.length > 0) {
        groups.push({ became: kind, field, was, is, before: pick(rows.before), now: pick(rows.now) });
      }
    }
  };
  for (const [key, rows] of changed) add(before.columns.get(key) ?? null, now.columns.get(key) ?? null, rows);
  for (const key of columnsAdded) add(null, now.columns.get(key) ?? null, same);
  for (const key of columnsGone) add(before.columns.get(key) ?? null, null, same);
  return groups.sort((a, b) => a.field.n - b.field.n);
}

const isEmpty = (column: Column | null, row: number): boolean => column === null || column.values[row] === blank;

function became(was: Column | null, wasRow: number, is: Column | null, isRow: number): Became | null {
  const [empty, isNow] = [isEmpty(was, wasRow), isEmpty(is, isRow)];
  if (empty && isNow) return null;
  if (empty) return 'filled';
  return isNow ? 'emptied' : 'replaced';
}
