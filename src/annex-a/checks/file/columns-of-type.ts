import type { FieldType } from '../../editions/model.ts';
import type { Column, List, Submission } from '../../submission/submission.ts';

/** The columns of every list that hold values of some types, in order. */
export function columnsOfType(
  { lists }: Submission,
  types: readonly FieldType[],
): readonly { readonly list: List; readonly column: Column }[] {
  return [...lists.values()].flatMap((list) =>
    [...list.columns.values()].flatMap((column) => (types.includes(column.field.type) ? [{ list, column }] : [])),
  );
}
