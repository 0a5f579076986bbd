import type { Column } from './submission.ts';
import { present } from './submission.ts';

/** The rows of a list by the word one of its columns holds: `for (let row = rows.first(word); row >= 0; row = rows.next(row))`. */
export interface RowsByWord {
  /** The first row with the word, or -1. */
  readonly first: (word: number) => number;
  /** The next row with the same word, or -1. */
  readonly next: (row: number) => number;
}

const known = new WeakMap<Column, RowsByWord>();

/** The rows of a column of ids or texts, by word, in order. Worked out once for each column. */
export function rowsByWord(column: Column): RowsByWord {
  const already = known.get(column);
  if (already) return already;
  const { values } = column;
  let most = -1;
  for (const word of values) if (present(word) && word > most) most = word;
  const firsts = new Int32Array(most + 1).fill(-1);
  const nexts = new Int32Array(values.length).fill(-1);
  for (let row = values.length - 1; row >= 0; row -= 1) {
    const word = values[row];
    if (!present(word)) continue;
    nexts[row] = firsts[word] ?? -1;
    firsts[word] = row;
  }
  const made: RowsByWord = { first: (word) => firsts[word] ?? -1, next: (row) => nexts[row] ?? -1 };
  known.set(column, made);
  return made;
}
