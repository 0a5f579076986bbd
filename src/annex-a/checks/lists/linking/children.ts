import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import { rowsByWord } from '../../../submission/rows-of.ts';
import { columnOf, type Submission } from '../../../submission/submission.ts';

const none: readonly number[] = [];

/** The rows of a child (the word of its id) in a list, in order; none when the list or its ids were not submitted. */
export function rowsOfChild(
  submission: Submission,
  list: ListNo,
  child: number,
  idKey: FieldKey = 'child-id',
): readonly number[] {
  const column = columnOf(submission, list, idKey);
  if (column === undefined) return none;
  const rows = rowsByWord(column);
  const found: number[] = [];
  for (let row = rows.first(child); row >= 0; row = rows.next(row)) found.push(row);
  return found;
}

/** The first row of a child in a list, or -1. */
export function firstRowOfChild(
  submission: Submission,
  list: ListNo,
  child: number,
  idKey: FieldKey = 'child-id',
): number {
  const column = columnOf(submission, list, idKey);
  return column === undefined ? -1 : rowsByWord(column).first(child);
}

/** Whether a child has a row in a list. */
export const isListed = (submission: Submission, list: ListNo, child: number): boolean =>
  firstRowOfChild(submission, list, child) >= 0;
