import type { FieldKey } from '../editions/field-keys.ts';
import { editions, listDefinition } from '../editions/index.ts';
import { type EditionId, type ListNo, listNos } from '../editions/model.ts';
import type { Column, List, Remark, Submission } from './submission.ts';
import { valueReader } from './values/value-reader.ts';
import { Words } from './words.ts';

/** A row by the keys of its fields, each as a cell shows it. */
export type WrittenRow = Readonly<Partial<Record<FieldKey, string>>>;

/** Rows by list. A list that is not there was not submitted. */
export type WrittenLists = Readonly<Partial<Record<ListNo, readonly WrittenRow[]>>>;

/** A submission written out row by row, for examples and tests. */
export interface WrittenSubmission {
  readonly edition: EditionId;
  /** A day number. */
  readonly asAt: number;
  readonly lists: WrittenLists;
  /** Columns that the sheet of a list does not have. */
  readonly without?: Readonly<Partial<Record<ListNo, readonly FieldKey[]>>>;
  readonly remarks?: readonly Remark[];
}

/**
 * A submission from rows that are written out, for examples and tests: headings as the edition has them, every column
 * of the list unless `without` names it, rows numbered from 2. A key that the edition's list does not have is an error.
 */
export function submissionFrom({ edition, asAt, lists, without = {}, remarks = [] }: WrittenSubmission): Submission {
  const words = new Words();
  const read = new Map<ListNo, List>();
  for (const no of listNos) {
    const rows = lists[no];
    if (rows !== undefined) read.set(no, listFrom(edition, no, rows, without[no] ?? [], words));
  }
  return { edition, asAt, lists: read, words: words.all, remarks };
}

function listFrom(
  edition: EditionId,
  no: ListNo,
  rows: readonly WrittenRow[],
  without: readonly FieldKey[],
  words: Words,
): List {
  const definition = listDefinition(edition, no);
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  const columns = new Map<FieldKey, Column>();
  definition.fields.forEach((field, index) => {
    named.delete(field.key);
    if (without.includes(field.key)) return;
    const value = valueReader(field, words);
    const texts = rows.map((row) => row[field.key] ?? '');
    columns.set(field.key, {
      field,
      heading: field.heading,
      index,
      values: Int32Array.from(texts, value),
      text: (row) => texts[row] ?? '',
    });
  });
  if (named.size > 0) {
    throw new Error(`list ${no} of ${editions[edition].title} has no ${[...named].join(', ')}`);
  }
  return {
    no,
    definition,
    file: 'made-up.xlsx',
    sheet: `List ${no}`,
    headingRow: 1,
    rows: rows.length,
    rowNumbers: Int32Array.from(rows, (_, index) => index + 2),
    columns,
  };
}
