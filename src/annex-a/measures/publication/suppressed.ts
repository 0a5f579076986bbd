import type { Counts, Sum } from './cells.ts';
import { determined } from './determined.ts';

/** Counts from 1 to this may point at a child, and are not published. 0 stays: it tells of nobody. */
export const smallest = 6;

const isSmall = (count: number) => count > 0 && count < smallest;

/**
 * The cells to leave out of a publication: every count from 1 to 5, and as many others as it takes that none of those left out can be
 * worked out from what is shown. What is left out of one sum together comes to 6 or more, and to more than one for each, so that the
 * remainder tells nothing either.
 */
export function suppressed(counts: Counts): ReadonlySet<number> {
  const { cells, sums } = counts;
  const hidden = new Set<number>();
  cells.forEach(({ count, shown }, cell) => {
    if (shown && isSmall(count)) hidden.add(cell);
  });
  const sumsOf = cells.map((): Sum[] => []);
  for (const sum of sums) for (const cell of [sum.whole, ...sum.parts]) sumsOf[cell]?.push(sum);
  const count = (cell: number) => cells[cell]?.count ?? 0;
  const isPublished = (cell: number) => cells[cell]?.shown === true && !hidden.has(cell);
  // A 0 that is left out to cover another count tells of nobody when it is worked out after all.
  const isSecret = (cell: number) => count(cell) > 0 && (hidden.has(cell) || isSmall(count(cell)));

  /** Hides the least telling of some cells: a part before a whole, the smallest that is not 0 first. */
  const hideOneOf = (among: readonly Sum[]): boolean => {
    const parts = among.flatMap((sum) => sum.parts).filter(isPublished);
    const wholes = among.map((sum) => sum.whole).filter(isPublished);
    const order = parts.filter((cell) => count(cell) > 0).sort((a, b) => count(a) - count(b));
    const next = order[0] ?? wholes.sort((a, b) => count(a) - count(b))[0] ?? parts[0];
    if (next === undefined) return false;
    hidden.add(next);
    return true;
  };

  /** Hides one cell in the sums of a cell, or where these hold nothing to hide, in those that share an unknown with them. */
  const hideNear = (cell: number): boolean => {
    const met = new Set(sumsOf[cell]);
    for (let size = -1; size !== met.size; ) {
      if (hideOneOf([...met])) return true;
      size = met.size;
      for (const { whole, parts } of [...met]) {
        for (const other of [whole, ...parts]) for (const sum of sumsOf[other] ?? []) met.add(sum);
      }
    }
    return false;
  };

  for (;;) {
    const fixed = determined(counts, isPublished);
    const isKnown = (cell: number) => isPublished(cell) || fixed.has(cell);
    let changed = false;
    for (const cell of fixed) {
      if (isSecret(cell)) changed = hideNear(cell) || changed;
    }
    if (!changed)
      for (const sum of sums) changed = (tellsTooMuch(sum, isKnown, isSecret, count) && hideOneOf([sum])) || changed;
    if (!changed) return hidden;
  }
}

function tellsTooMuch(
  { whole, parts }: Sum,
  isKnown: (cell: number) => boolean,
  isSecret: (cell: number) => boolean,
  count: (cell: number) => number,
): boolean {
  if (!isKnown(whole)) return false;
  const unknown = parts.filter((cell) => !isKnown(cell));
  if (!unknown.some(isSecret)) return false;
  const together = unknown.reduce((sum, cell) => sum + count(cell), 0);
  return together < smallest || together <= unknown.length;
}
