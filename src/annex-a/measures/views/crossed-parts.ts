import type { Part } from '../measure.ts';

/** How many rows stand in each part of one breakdown and each of another: a line for each part of the first. */
export function crossedParts(first: readonly Part[], second: readonly Part[]): number[][] {
  const partOfRow = new Map<number, number>();
  second.forEach(({ rows }, part) => {
    for (const { list, rows: places } of rows) for (const row of places) partOfRow.set(keyOf(list, row), part);
  });
  return first.map(({ rows }) => {
    const counts = second.map(() => 0);
    for (const { list, rows: places } of rows) {
      for (const row of places) {
        const part = partOfRow.get(keyOf(list, row));
        if (part !== undefined) counts[part] = (counts[part] ?? 0) + 1;
      }
    }
    return counts;
  });
}

// There are 11 lists.
const keyOf = (list: number, row: number) => row * 16 + list;
