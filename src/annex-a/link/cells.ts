import type { CodeSet } from '../editions/code-sets/code-set.ts';
import { codeSets } from '../editions/code-sets/index.ts';
import type { FieldKey } from '../editions/field-keys.ts';
import type { ListNo } from '../editions/model.ts';
import { present } from '../submission/submission.ts';
import type { ListRow } from './linked.ts';

/** Where something stands, as people find it: the list, and the row as Excel shows it. */
export interface RowPlace {
  readonly list: ListNo;
  readonly row: number;
}

/** The place of a row. */
export const placeOf = ({ list, row }: ListRow): RowPlace => ({ list: list.no, row: list.rowNumbers[row] ?? 0 });

/** The day number in a cell, or null when there is none that can be read. */
export function dayAt({ list, row }: ListRow, field: FieldKey): number | null {
  const value = list.columns.get(field)?.values[row];
  return present(value) ? value : null;
}

/** The code in a cell, as the code set writes it, or null. */
export function codeAt({ list, row }: ListRow, field: FieldKey): string | null {
  const column = list.columns.get(field);
  const value = column?.values[row];
  const set: CodeSet | null = column?.field.codes ? codeSets[column.field.codes] : null;
  return present(value) ? (set?.codes[value]?.code ?? null) : null;
}

/** What a cell says in words: the label of a code, any other text as submitted; null when it is empty. */
export function wordsAt(at: ListRow, field: FieldKey): string | null {
  const column = at.list.columns.get(field);
  if (column === undefined) return null;
  const value = column.values[at.row];
  if (column.field.codes !== null && present(value)) {
    const set: CodeSet = codeSets[column.field.codes];
    return set.codes[value]?.label ?? null;
  }
  const text = column.text(at.row).trim();
  return text === '' ? null : text;
}
