import { type Column, present } from '../../submission/submission.ts';
import type { Linked } from '../linked.ts';
import type { TieLine } from './ties.ts';

/** Two or more children, ascending, whom one line of the ties holds together. */
export interface TiedChildren {
  readonly line: TieLine;
  readonly members: readonly number[];
}

// One child in four days: above it, that two children share the day and the worker is no more than chance.
const tooMany = 0.25;
const leastDays = 56;

/** The children whom a line ties, in order of their first child. One that its list has no columns for ties nobody. */
export function tiedChildren(linked: Linked, line: TieLine): TiedChildren[] {
  const list = linked.submission.lists.get(line.list);
  const children = linked.childByRow.get(line.list);
  const columns = line.same.map((field) => list?.columns.get(field));
  if (children === undefined || !columns.every((column) => column !== undefined)) return [];
  const values = columns.map((column) => valuesAlike(column, linked.submission.words));
  const common = line.rare === null ? null : commonValues(columns, values, line);
  const members = new Map<number, number[]>();
  const first = new Map<number, number>();
  children.forEach((child, row) => {
    const key = child < 0 ? null : keyOf(values, row, common);
    if (key === null) return;
    const before = first.get(key);
    if (before === undefined) first.set(key, child);
    else {
      const group = members.get(key);
      if (group) group.push(child);
      else members.set(key, [before, child]);
    }
  });
  return [...members.values()]
    .map((group) => ({ line, members: [...new Set(group)].sort((a, b) => a - b) }))
    .filter((tie) => tie.members.length > 1)
    .sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0));
}

// Up to three values of a row as one number: a day or a first word, a code or a word, a word.
function keyOf(
  values: readonly Int32Array[],
  row: number,
  common: { at: number; values: Set<number> } | null,
): number | null {
  let key = 0;
  for (const [index, column] of values.entries()) {
    const value = column[row];
    if (!present(value)) return null;
    if (common?.at === index && common.values.has(value)) return null;
    const step = index === 0 ? 1 : values.length === 3 && index === 1 ? 2 ** 6 : 2 ** 25;
    key = key * step + (value % 2 ** 25);
  }
  return key;
}

const plain = (word: string) => word.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

// Addresses and postcodes are typed by hand: the same place but for case, spaces and punctuation is one.
function valuesAlike(column: Column, words: readonly string[]): Int32Array {
  if (!/^placement-(address|postcode)$/.test(column.field.key)) return column.values;
  const firstOf = new Map<string, number>();
  const alike = new Map<number, number>();
  return column.values.map((value) => {
    if (!present(value)) return value;
    const known = alike.get(value);
    if (known !== undefined) return known;
    const form = plain(words[value] ?? '');
    const first = firstOf.get(form) ?? value;
    firstOf.set(form, first);
    alike.set(value, first);
    return first;
  });
}

// The sources, workers or teams that have so many rows that a day with two of them is expected anyway.
function commonValues(columns: readonly Column[], values: readonly Int32Array[], line: TieLine) {
  const at = columns.findIndex((column) => column.field.key === line.rare);
  const days = (values[0] ?? new Int32Array()).filter(present);
  const span =
    days.reduce((most, day) => Math.max(most, day), -Infinity) -
    days.reduce((least, day) => Math.min(least, day), Infinity);
  const counts = new Map<number, number>();
  for (const value of values[at] ?? []) if (present(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const limit = Math.max(leastDays, span + 1) * tooMany;
  return { at, values: new Set([...counts].filter(([, count]) => count > limit).map(([value]) => value)) };
}
