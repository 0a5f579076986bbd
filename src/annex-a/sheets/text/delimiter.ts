import { readRecords } from './records.ts';

const newline = 10;
const carriageReturn = 13;
/** Comma, semicolon, tab, bar: the commoner first. */
const candidates = [44, 59, 9, 124];
const rowsLookedAt = 50;
const bytesLookedAt = 200_000;

/**
 * The delimiter of a text file and where its rows start. A first line such as `sep=;` says it, as Excel has it; otherwise it
 * is the one that parts the first rows into the same number of cells most often.
 */
export function delimiterOf(bytes: Uint8Array): { readonly delimiter: number; readonly from: number } {
  if (String.fromCharCode(...bytes.subarray(0, 4)).toLowerCase() === 'sep=') {
    const [said, next, afterNext] = bytes.subarray(4, 7);
    const lineEnd = next === carriageReturn && afterNext === newline ? 7 : 6;
    if (said !== undefined && (next === newline || next === carriageReturn)) return { delimiter: said, from: lineEnd };
  }
  const head = bytes.subarray(0, bytesLookedAt);
  let best = 44;
  let most = 0;
  for (const delimiter of candidates) {
    const agreeing = rowsThatAgree(head, delimiter);
    if (agreeing > most) [best, most] = [delimiter, agreeing];
  }
  return { delimiter: best, from: 0 };
}

/** How many of the first rows have the commonest number of cells, more than one; more cells break a tie. */
function rowsThatAgree(bytes: Uint8Array, delimiter: number): number {
  const rows = new Map<number, number>();
  let [cells, left] = [0, rowsLookedAt];
  const count = () => {
    cells += 1;
  };
  readRecords(bytes, 0, delimiter, {
    cell: count,
    parted: count,
    stray: () => {},
    end: () => {
      if (cells > 1) rows.set(cells, (rows.get(cells) ?? 0) + 1);
      cells = 0;
      left -= 1;
      return left > 0;
    },
  });
  return Math.max(0, ...[...rows].map(([width, times]) => times + Math.min(width, 1_000) / 1_001));
}
