// Findings of two submissions that are the same: the same rule about the same cell, wherever its row stands now.
import type { ListNo } from '#annex-a';
import type { KeptFinding } from '../../opened.ts';

/** Where each row of a list before stands now; null for a list that both have unchanged, -1 for a row that is gone. */
export type RowsNow = ReadonlyMap<ListNo, Int32Array | null>;

/** Findings as places among those of their submission, in order. */
export type PairedFindings = {
  /** Places before, of what is not found any more. */
  readonly resolved: Int32Array;
  /** Places now. */
  readonly still: Int32Array;
  readonly new: Int32Array;
};

/** Pairs the findings of two submissions. A finding of a row that is gone is resolved; one of a row that was added is new. */
export function pairedFindings(
  before: readonly KeptFinding[],
  now: readonly KeptFinding[],
  rowsNow: RowsNow,
): PairedFindings {
  const waiting = new Map<string, number[]>();
  const resolved = new Set<number>();
  before.forEach((finding, place) => {
    resolved.add(place);
    const key = keyOf(finding, indexNow(finding, rowsNow));
    const same = waiting.get(key);
    if (same === undefined) waiting.set(key, [place]);
    else same.push(place);
  });
  const still: number[] = [];
  const added: number[] = [];
  now.forEach((finding, place) => {
    const same = waiting.get(keyOf(finding, finding.index))?.shift();
    if (same === undefined) added.push(place);
    else {
      still.push(place);
      resolved.delete(same);
    }
  });
  return { resolved: Int32Array.from(resolved), still: Int32Array.from(still), new: Int32Array.from(added) };
}

function indexNow({ list, index }: KeptFinding, rowsNow: RowsNow): number | null {
  if (list === null || index === null) return null;
  const rows = rowsNow.get(list);
  return rows === null ? index : (rows?.[index] ?? -1);
}

/** What is about a whole list or submission is told apart by what it quotes, and by the child where there is one. */
function keyOf({ rule, list, field, child, text }: KeptFinding, index: number | null): string {
  const which = index === null ? `${child} ${text}` : String(index);
  return `${rule} ${list ?? ''} ${field ?? ''} ${which}`;
}
