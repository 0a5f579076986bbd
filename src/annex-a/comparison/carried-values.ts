import { codeSets } from '../editions/code-sets/index.ts';
import { type Column, present, unreadable } from '../submission/submission.ts';

/** In carried values: the cell holds something that the other submission has no value for. Below every real value. */
export const elsewhere = -2_147_483_646;

const worded = (column: Column): boolean => !['date', 'count', 'code'].includes(column.field.type);

/**
 * The values of a column as those of the same field in another submission would be: dates and counts as they are, codes
 * by their names, ids and texts by their words. Null when the two editions hold different things in the field.
 */
export function carriedValues(from: Column, to: Column, places: Int32Array): Int32Array | null {
  if (worded(from) !== worded(to)) return null;
  if (worded(from)) return from.values.map((word) => (present(word) ? foundOr(places[word]) : word));
  if (from.field.type !== to.field.type) return null;
  if (from.field.codes === to.field.codes) return from.values;
  const codes = placesOfCodes(from, to);
  return from.values.map((code) => (present(code) ? foundOr(codes[code]) : code));
}

const foundOr = (place: number | undefined): number => (place === undefined || place < 0 ? elsewhere : place);

function placesOfCodes(from: Column, to: Column): readonly number[] {
  const { codes: before } = from.field;
  const { codes: now } = to.field;
  if (before === null || now === null) return [];
  return codeSets[before].codes.map(({ code }) => codeSets[now].codes.findIndex((each) => each.code === code));
}

/** Whether two cells hold the same: where neither can be read, whether they show the same. */
export function sameCell(before: Column, carried: number, beforeRow: number, now: Column, nowRow: number): boolean {
  const value = now.values[nowRow];
  if (carried !== value) return false;
  return value !== unreadable || before.text(beforeRow).trim() === now.text(nowRow).trim();
}
