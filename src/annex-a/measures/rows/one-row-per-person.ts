import type { FieldKey } from '../../editions/field-keys.ts';
import { type Column, type List, present, type Submission } from '../../submission/submission.ts';

/** The rows that stand for somebody, each person once; how many rows were spare, and how many name nobody. */
export interface PeopleRows {
  readonly rows: Int32Array;
  readonly spare: number;
  readonly nameless: number;
}

/**
 * One row for each id among the rows given: the one with the latest date of a column, and where dates tie, one chosen by what it
 * holds, so that the order of the rows never matters. A row without an id is a person of its own: leaving it out would understate.
 */
export function oneRowPerPerson(
  submission: Submission,
  list: List,
  among: Int32Array,
  idKey: FieldKey,
  latest: FieldKey | null,
): PeopleRows {
  const ids = list.columns.get(idKey)?.values;
  if (ids === undefined) return { rows: among, spare: 0, nameless: among.length };
  const dates = latest === null ? undefined : list.columns.get(latest)?.values;
  const chosen = new Int32Array(submission.words.length).fill(-1);
  let nameless = 0;
  let people = 0;
  for (const row of among) {
    const id = ids[row];
    if (!present(id)) {
      nameless += 1;
      continue;
    }
    const before = chosen[id] ?? -1;
    if (before === -1) people += 1;
    if (before === -1 || isBetter(row, before, dates, list, submission)) chosen[id] = row;
  }
  const rows = new Int32Array(people + nameless);
  let at = 0;
  for (const row of among) {
    const id = ids[row];
    if (present(id) && chosen[id] !== row) continue;
    rows[at] = row;
    at += 1;
  }
  return { rows, spare: among.length - rows.length, nameless };
}

function isBetter(
  row: number,
  before: number,
  dates: Int32Array | undefined,
  list: List,
  submission: Submission,
): boolean {
  if (dates !== undefined) {
    const difference = (dates[row] ?? 0) - (dates[before] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  for (const column of list.columns.values()) {
    const difference = compared(column, row, before, submission.words);
    if (difference !== 0) return difference > 0;
  }
  return false;
}

const inWords = new Set(['id', 'text', 'postcode', 'urn']);

function compared({ field, values }: Column, row: number, before: number, words: readonly string[]): number {
  const a = values[row] ?? 0;
  const b = values[before] ?? 0;
  if (a === b) return 0;
  // The place of a word depends on the order of the rows; the word itself does not.
  if (!inWords.has(field.type) || !present(a) || !present(b)) return a - b;
  return (words[a] ?? '') < (words[b] ?? '') ? -1 : 1;
}
