import type { Counts } from './cells.ts';

/**
 * Which unknown cells the sums between cells and the known ones fix: those that a reader can work out, whatever additions and
 * subtractions it takes. By elimination: an unknown is fixed when a row of the reduced system holds it alone.
 */
export function determined(
  { cells, sums }: Pick<Counts, 'cells' | 'sums'>,
  isKnown: (cell: number) => boolean,
): Set<number> {
  const unknowns = cells.flatMap((_, cell) => (isKnown(cell) ? [] : [cell]));
  const columnOf = new Map(unknowns.map((cell, column) => [cell, column]));
  const width = unknowns.length;
  const reduced: { readonly pivot: number; readonly row: Float64Array }[] = [];
  for (const { whole, parts } of sums) {
    const row = new Float64Array(width);
    const add = (cell: number, sign: number) => {
      const column = columnOf.get(cell);
      if (column !== undefined) row[column] = (row[column] ?? 0) + sign;
    };
    add(whole, 1);
    for (const part of parts) add(part, -1);
    for (const { pivot, row: other } of reduced) subtract(row, other, row[pivot] ?? 0);
    const pivot = row.findIndex((value) => Math.abs(value) > tiny);
    if (pivot === -1) continue;
    const scale = row[pivot] ?? 1;
    for (let column = 0; column < width; column += 1) row[column] = (row[column] ?? 0) / scale;
    for (const { row: other } of reduced) subtract(other, row, other[pivot] ?? 0);
    reduced.push({ pivot, row });
  }
  const fixed = new Set<number>();
  for (const { pivot, row } of reduced) {
    const alone = row.every((value, column) => column === pivot || Math.abs(value) <= tiny);
    const cell = unknowns[pivot];
    if (alone && cell !== undefined) fixed.add(cell);
  }
  return fixed;
}

const tiny = 1e-9;

function subtract(row: Float64Array, other: Float64Array, times: number): void {
  if (Math.abs(times) <= tiny) return;
  for (let column = 0; column < row.length; column += 1)
    row[column] = (row[column] ?? 0) - times * (other[column] ?? 0);
}
