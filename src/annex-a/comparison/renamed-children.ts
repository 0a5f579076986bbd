import { type List, present } from '../submission/submission.ts';
import { carriedValues } from './carried-values.ts';
import type { PairedRows } from './pair-rows.ts';
import { rowKeys } from './row-keys.ts';

/** A child that has another id now: the first row of each. */
export interface RenamedChild {
  readonly before: number;
  readonly now: number;
}

/**
 * Children of a list who seem to have another id now: one that is gone and one that is new have the same date of birth,
 * gender, ethnicity and dates. Where several do, as twins do, they are taken in order if there are as many gone as new,
 * and left alone otherwise. List 11 is of adults without dates of birth, and tells nothing.
 */
export function renamedChildren(before: List, now: List, rows: PairedRows, places: Int32Array): RenamedChild[] {
  const births = now.columns.get('date-of-birth');
  if (now.no === 11 || births === undefined || rows.goneChildren.length === 0) return [];
  const keys = ['date-of-birth', 'gender', 'ethnicity', ...rowKeys[now.no]] as const;
  const columns = keys.flatMap((key) => {
    const was = before.columns.get(key);
    const is = now.columns.get(key);
    const carried = was && is ? carriedValues(was, is, places) : null;
    return is && carried
      ? [{ before: carried, now: is.values, dated: key !== 'date-of-birth' && is.field.type === 'date' }]
      : [];
  });
  const dates = columns.filter(({ dated }) => dated);
  const known = (row: number, side: 'before' | 'now') =>
    present((side === 'now' ? births : before.columns.get('date-of-birth'))?.values[row]) &&
    dates.some((column) => present(column[side][row]));
  const byKey = (of: Int32Array, side: 'before' | 'now') => {
    const found = new Map<string, number[]>();
    for (const row of of) {
      if (!known(row, side)) continue;
      const key = columns.map((column) => column[side][row]).join();
      const same = found.get(key);
      if (same) same.push(row);
      else found.set(key, [row]);
    }
    return found;
  };
  const added = byKey(rows.addedChildren, 'now');
  const renamed: RenamedChild[] = [];
  for (const [key, gone] of byKey(rows.goneChildren, 'before')) {
    const come = added.get(key);
    if (come?.length !== gone.length) continue;
    gone.forEach((row, index) => {
      const other = come[index];
      if (other !== undefined) renamed.push({ before: row, now: other });
    });
  }
  return renamed;
}
