import { type CodeSetId, codeSets } from '../../editions/code-sets/index.ts';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { unreadable } from '../../submission/submission.ts';
import { codeReader } from '../../submission/values/code-reader.ts';
import { type Check, type Example, everyEdition } from '../check.ts';
import { nameOf } from './cell-words.ts';

/** A rule that a cell which is no code of its column is one of another list's column. */
export interface MistakenCode extends Pick<Check, 'id' | 'title' | 'source'> {
  readonly list: ListNo;
  readonly field: FieldKey;
  readonly taken: { readonly set: CodeSetId; readonly from: string };
  readonly failing: Example;
  readonly passing: Example;
}

/** The check of such a rule. It tells more than that the cell cannot be read: which codes it was filled from. */
export function codeOfAnotherList({ list, field, taken, ...rest }: MistakenCode): Check {
  const read = codeReader(codeSets[taken.set]);
  return {
    ...rest,
    severity: 'error',
    scope: 'row',
    editions: everyEdition,
    needs: [{ [list]: [field] }],
    run: ({ list: listOf, report }) => {
      const column = listOf(list).columns.get(field);
      column?.values.forEach((value, row) => {
        if (value !== unreadable) return;
        const text = column.text(row).trim();
        if (read(text) !== null) report({ list, row, field, details: [text] });
      });
    },
    message: ([text]) =>
      `“${text}” is no ${nameOf(field)}, but is one of the codes of ${taken.from}. Give one of the codes of this list.`,
  };
}
