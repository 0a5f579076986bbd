import type { EditionId, ListNo } from '../../editions/model.ts';
import type { Chance } from '../chance.ts';
import type { SyntheticList } from '../synthetic-row.ts';
import { placeOf } from '../synthetic-row.ts';
import type { DefectKind } from './defect-kind.ts';
import { type Change, RowInHand } from './row-in-hand.ts';

/** A defect that was planted. */
export interface Planted {
  readonly kind: DefectKind;
  readonly list: ListNo;
  /** The row's place in its list, from 0. */
  readonly row: number;
  /** The id of the child, or adopter, before the defect. */
  readonly child: string;
  readonly changes: readonly Change[];
}

/** The kinds that an edition's lists have the columns for. */
const kindsOf = (
  kinds: readonly DefectKind[],
  edition: EditionId,
  lists: readonly SyntheticList[],
): readonly DefectKind[] =>
  kinds.filter(({ editions, list, keys }) => {
    const definition = lists[list - 1]?.definition;
    return editions.includes(edition) && definition !== undefined && keys.every((key) => placeOf(definition, key) >= 0);
  });

/** A kind, and how far its list has been looked through for rows that suit it. */
interface Cursor {
  readonly kind: DefectKind;
  next: number;
}

/**
 * Plants so many defects, each in rows of another child: the checks in turn, and within a check its kinds in turn, for as
 * long as rows that suit them are left. Fewer are planted when there are not enough.
 */
export function plant(
  kinds: readonly DefectKind[],
  count: number,
  { edition, asAt, lists, chance }: Ground,
): readonly Planted[] {
  const at = { edition, asAt, chance };
  const rowsOf = indexed(at, lists);
  const orders = new Map(lists.map(({ no, rows }) => [no, shuffled(rows.length, chance)]));
  const touched = new Set<string>();
  const planted: Planted[] = [];

  const plantNext = (cursor: Cursor): boolean => {
    const { kind } = cursor;
    const list = lists[kind.list - 1];
    const order = orders.get(kind.list);
    if (list === undefined || order === undefined) return false;
    for (; cursor.next < order.length; cursor.next += 1) {
      const index = order[cursor.next] ?? 0;
      const row = list.rows[index];
      if (row === undefined || touched.has(row.child)) continue;
      const wrong = kind.plant(new RowInHand(at, list, index, row, rowsOf));
      if (wrong === null) continue;
      touched.add(row.child);
      planted.push({ kind, list: kind.list, row: wrong.index, child: row.child, changes: wrong.wrong });
      return true;
    }
    return false;
  };

  let turn = byCheck(kindsOf(kinds, edition, lists), chance);
  while (planted.length < count && turn.length > 0) {
    turn = turn.filter((queue) => {
      while (planted.length < count) {
        const cursor = queue.shift();
        if (cursor === undefined) return false;
        if (!plantNext(cursor)) continue;
        queue.push(cursor);
        return true;
      }
      return true;
    });
  }
  return planted;
}

/** Where defects are planted. */
export interface Ground {
  readonly edition: EditionId;
  readonly asAt: number;
  readonly lists: readonly SyntheticList[];
  readonly chance: Chance;
}

/** The kinds of each check as a queue, in an order of chance. */
function byCheck(kinds: readonly DefectKind[], chance: Chance): Cursor[][] {
  const queues = new Map<string, Cursor[]>();
  for (const place of shuffled(kinds.length, chance)) {
    const kind = kinds[place];
    if (kind === undefined) continue;
    const queue = queues.get(kind.check) ?? [];
    queue.push({ kind, next: 0 });
    queues.set(kind.check, queue);
  }
  return [...queues.values()];
}

function shuffled(length: number, chance: Chance): Int32Array {
  const order = Int32Array.from({ length }, (_, index) => index);
  for (let last = length - 1; last > 0; last -= 1) {
    const other = chance.between(0, last);
    const here = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = here;
  }
  return order;
}

/** The rows of each child by list. Rows added later are not among them. */
function indexed(at: { edition: EditionId; asAt: number; chance: Chance }, lists: readonly SyntheticList[]) {
  const places = lists.map(({ rows }) => {
    const byChild = new Map<string, number[]>();
    rows.forEach(({ child }, index) => {
      const known = byChild.get(child);
      if (known === undefined) byChild.set(child, [index]);
      else known.push(index);
    });
    return byChild;
  });
  const rowsOf = (child: string, no: ListNo): readonly RowInHand[] => {
    const list = lists[no - 1];
    return (places[no - 1]?.get(child) ?? []).flatMap((index) => {
      const row = list?.rows[index];
      return list === undefined || row === undefined ? [] : [new RowInHand(at, list, index, row, rowsOf)];
    });
  };
  return rowsOf;
}
