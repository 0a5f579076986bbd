import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import { rowsByWord } from '../../../submission/rows-of.ts';
import { columnOf, type Submission } from '../../../submission/submission.ts';

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
