import type { FieldKey } from '../../../editions/field-keys.ts';
import type { ListNo } from '../../../editions/model.ts';
import type { Submission } from '../../../submission/submission.ts';
import type { Place } from '../../check.ts';

/** Cells of one row. */
export const cells = (list: ListNo, row: number, ...fields: readonly FieldKey[]): readonly Place[] =>
  fields.map((field) => ({ list, row, field }));

/** A row as a message names it: "list 4, row 12", with the row that Excel shows. */
export const rowInWords = (submission: Submission, list: ListNo, row: number): string =>
  `list ${list}, row ${submission.lists.get(list)?.rowNumbers[row] ?? '?'}`;
