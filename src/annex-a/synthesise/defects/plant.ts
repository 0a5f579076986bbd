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
export const kindsOf = (
  kinds: readonly DefectKind[],
  edition: EditionId,
  lists: readonly SyntheticList[],
): readonly DefectKind[] =>
  kinds.filter(({ editions, list, keys }) => {
    const definition = lists[list - 1]?.definition;
    return editions.includes(edition) && definition !== undefined && keys.every((key) => placeOf(definition, key) >= 0);
  });

/**
 * Plants so many defects, each in rows of another child, the kinds in turn for as long as rows that suit them are left.
 * Fewer are planted when there are not enough.
 */
export function plant(
  kinds: readonly DefectKind[],
  count: number,
  {
    edition,
    asAt,
    lists,
    chance,
  }: { edition: EditionId; asAt: number; lists: readonly SyntheticList[]; chance: Chance },
): readonly Planted[] {
  const at = { edition, asAt, chance };
  const rowsOf = indexed(at, lists);
  const orders = new Map(lists.map(({ no, rows }) => [no, shuffled(rows.length, chance)]));
  const touched = new Set<string>();
  const planted: Planted[] = [];
  let turn = kindsOf(kinds, edition, lists).map((kind) => ({ kind, next: 0 }));
  while (planted.length < count && turn.length > 0) {
    turn = turn.filter((cursor) => {
      if (planted.length >= count) return true;
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
        cursor.next += 1;
        return true;
      }
      return false;
    });
  }
  return planted;
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
