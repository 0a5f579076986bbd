import type { FieldKey } from '../editions/field-keys.ts';
import { rowsByWord } from '../submission/rows-of.ts';
import { type Column, type List, present } from '../submission/submission.ts';
import { carriedValues } from './carried-values.ts';
import { rowKeys } from './row-keys.ts';

/** The rows of a list before and now: those that are the same row, and what each side has alone. */
export interface PairedRows {
  /** The same row, by place: before, and now. */
  readonly before: Int32Array;
  readonly now: Int32Array;
  readonly added: Int32Array;
  readonly gone: Int32Array;
  /** The first row of each child that only one side has: now, and before. */
  readonly addedChildren: Int32Array;
  readonly goneChildren: Int32Array;
}

const idOf = (list: List): Column | undefined => list.columns.get(list.no === 11 ? 'adopter-id' : 'child-id');

/**
 * Pairs the rows of a list before and now: by the id of the child, and of several rows of one child by what tells them
 * apart. The one row of a child that is left on either side is the same row with a changed date, unless it left the
 * months that the list is asked for (`left`), when it gave way to another. A row without an id has no partner.
 */
export function pairRows(before: List, now: List, places: Int32Array, left: (row: number) => boolean): PairedRows {
  const partners = new Int32Array(before.rows).fill(-1);
  const taken = new Uint8Array(now.rows);
  const beforeIds = idOf(before);
  const nowIds = idOf(now);
  const goneChildren: number[] = [];
  const addedChildren: number[] = [];
  if (beforeIds && nowIds) {
    const beforeRows = rowsByWord(beforeIds);
    const nowRows = rowsByWord(nowIds);
    const keys = keysOf(before, now, places);
    const met = new Uint8Array(places.length);
    beforeIds.values.forEach((word, row) => {
      if (!present(word) || met[word] === 1) return;
      met[word] = 1;
      const place = places[word] ?? -1;
      const first = place < 0 ? -1 : nowRows.first(place);
      if (first < 0) {
        goneChildren.push(row);
        return;
      }
      pairChild(listed(row, beforeRows.next), listed(first, nowRows.next), { keys, partners, taken, left });
    });
    const here = new Set<number>();
    for (const word of beforeIds.values) if (present(word)) here.add(places[word] ?? -1);
    nowIds.values.forEach((word, row) => {
      if (present(word) && nowRows.first(word) === row && !here.has(word)) addedChildren.push(row);
    });
  }
  const pairs = partners.filter((partner) => partner >= 0);
  const rowsBefore = Int32Array.from(partners.keys());
  return {
    before: rowsBefore.filter((row) => (partners[row] ?? -1) >= 0),
    now: pairs,
    gone: rowsBefore.filter((row) => partners[row] === -1),
    added: Int32Array.from(taken.keys()).filter((row) => taken[row] === 0),
    goneChildren: Int32Array.from(goneChildren),
    addedChildren: Int32Array.from(addedChildren),
  };
}

function listed(first: number, next: (row: number) => number): number[] {
  const rows: number[] = [];
  for (let row = first; row >= 0; row = next(row)) rows.push(row);
  return rows;
}

interface Pairing {
  readonly keys: readonly { readonly before: Int32Array; readonly now: Int32Array }[];
  readonly partners: Int32Array;
  readonly taken: Uint8Array;
  readonly left: (row: number) => boolean;
}

function pairChild(before: readonly number[], now: readonly number[], { keys, partners, taken, left }: Pairing): void {
  const pair = (row: number, partner: number) => {
    partners[row] = partner;
    taken[partner] = 1;
  };
  const waiting = new Map<string, number[]>();
  for (const row of now) {
    const key = keys.map((each) => each.now[row]).join();
    const same = waiting.get(key);
    if (same) same.push(row);
    else waiting.set(key, [row]);
  }
  for (const same of waiting.values()) same.reverse();
  for (const row of before) {
    const partner = waiting.get(keys.map((each) => each.before[row]).join())?.pop();
    if (partner !== undefined) pair(row, partner);
  }
  const restBefore = before.filter((row) => partners[row] === -1);
  const restNow = now.filter((row) => taken[row] === 0);
  const [row, other] = restBefore;
  const [partner, second] = restNow;
  if (row === undefined || partner === undefined || other !== undefined || second !== undefined || left(row)) return;
  pair(row, partner);
}

/** The columns that tell rows apart, as both sides have them, the values of before carried over. */
function keysOf(before: List, now: List, places: Int32Array): Pairing['keys'] {
  return rowKeys[now.no].flatMap((key: FieldKey) => {
    const was = before.columns.get(key);
    const is = now.columns.get(key);
    const carried = was && is ? carriedValues(was, is, places) : null;
    return is && carried ? [{ before: carried, now: is.values }] : [];
  });
}
