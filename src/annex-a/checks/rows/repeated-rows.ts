import type { FieldKey } from '../../editions/field-keys.ts';
import { type Column, type List, present, unreadable } from '../../submission/submission.ts';
import { rowKeys } from './row-keys.ts';

/** For each row, the first row that says the same of the same person, or -1: in every cell, and in the key of the list. */
export interface RepeatedRows {
  readonly whole: Int32Array;
  readonly key: Int32Array;
}

const known = new WeakMap<List, RepeatedRows>();

/** The rows of a list that repeat an earlier one. A row without an id repeats none. Worked out once for each list. */
export function repeatedRows(list: List): RepeatedRows {
  const already = known.get(list);
  if (already) return already;
  const { id, dates, rest } = rowKeys[list.no];
  const columns = (keys: readonly FieldKey[]) => keys.flatMap((key) => list.columns.get(key) ?? []);
  const ids = list.columns.get(id)?.values;
  const days = columns(dates);
  const others = columns(rest);
  const isKeyed = (row: number) =>
    days.some(({ values }) => present(values[row])) &&
    days.every(({ values }) => values[row] !== unreadable) &&
    others.every(({ values }) => values[row] !== unreadable);
  const hasId = (row: number) => present(ids?.[row]);
  const made: RepeatedRows = {
    whole: firstAlike(list.rows, [...list.columns.values()], hasId),
    key: firstAlike(list.rows, [...columns([id]), ...days, ...others], (row) => hasId(row) && isKeyed(row)),
  };
  known.set(list, made);
  return made;
}

// A table of hashes with one chain for each: only the first of several rows alike is in it, so no chain grows long.
function firstAlike(rows: number, columns: readonly Column[], counts: (row: number) => boolean): Int32Array {
  const size = 2 ** Math.ceil(Math.log2(2 * rows + 2));
  const heads = new Int32Array(size).fill(-1);
  const nexts = new Int32Array(rows).fill(-1);
  const found = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row += 1) {
    if (!counts(row)) continue;
    const bucket = hashOf(columns, row) & (size - 1);
    const head = heads[bucket] ?? -1;
    let link = head;
    while (link >= 0 && !alike(columns, link, row)) link = nexts[link] ?? -1;
    if (link >= 0) {
      found[row] = link;
      continue;
    }
    nexts[row] = head;
    heads[bucket] = row;
  }
  return found;
}

function hashOf(columns: readonly Column[], row: number): number {
  let hash = 17;
  for (const { values } of columns) {
    hash = Math.imul(hash ^ (values[row] ?? 0), 0x9e37_79b1);
    hash ^= hash >>> 15;
  }
  return hash;
}

function alike(columns: readonly Column[], one: number, other: number): boolean {
  for (const { values, text } of columns) {
    if (values[one] !== values[other]) return false;
    if (values[one] === unreadable && text(one) !== text(other)) return false;
  }
  return true;
}

/** Whether a row repeats an earlier one, in every cell or in the key. */
export const repeats = ({ whole, key }: RepeatedRows, row: number): boolean =>
  (whole[row] ?? -1) >= 0 || (key[row] ?? -1) >= 0;
