// A table that somebody filled in for an import: its rows under the headings that are known.

import type { TextRow } from '../authorities/import/sheet-rows.ts';
import { nameKey } from '../authorities/same-name.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** A column of a table that is imported: its heading, what stands in it, and other headings under which it is known. */
export type ColumnRead = { readonly heading: string; readonly says: string; readonly also?: readonly string[] };

/** A row under the headings. A column that the table does not have is empty. */
export type ColumnsRow<Column extends string> = {
  /** As a spreadsheet counts it. */
  readonly number: number;
  readonly said: (column: Column) => string;
};

export type ReadColumns<Column extends string> = {
  readonly rows: readonly ColumnsRow<Column>[];
  /** Headings of columns that are not read. */
  readonly unread: readonly string[];
};

// An apostrophe that keeps a spreadsheet from taking a cell for a formula is no part of what the cell says.
const shield = /^'(?='*[\s\u00a0]*[=+\-@＝＋－＠])/;

/** What stands before a text that begins like a shielded one, so that it is itself again when it is read. */
export const shielded = (text: string): string => (shield.test(text) ? `'${text}` : text);

const headingKey = (text: string): string => nameKey(text).replaceAll(/[^a-z]/g, '');

/** The column that a heading names, however it is spaced and whatever its capitals; null for any other. */
function columnNamed<Column extends string>(
  columns: Readonly<Record<Column, ColumnRead>>,
  heading: string,
): Column | null {
  const key = headingKey(heading);
  const isColumn = (name: string): name is Column => Object.hasOwn(columns, name);
  const found = Object.keys(columns)
    .filter(isColumn)
    .find((name) => [columns[name].heading, ...(columns[name].also ?? [])].some((each) => headingKey(each) === key));
  return found ?? null;
}

/**
 * Reads the rows of a table under its headings. Refused in words at `file` when it is empty, has a column twice (`column-twice`), lacks a
 * needed one (`column-missing`), has no row (`nothing-inside`) or too many. `oneRow` completes "Add a row for": "each meeting".
 */
export function readColumns<Column extends string>(
  rows: readonly TextRow[],
  table: {
    readonly columns: Readonly<Record<Column, ColumnRead>>;
    readonly needed: readonly NoInfer<Column>[];
    readonly mostRows: number;
    readonly oneRow: string;
  },
): ReadColumns<Column> | Refusal {
  const { columns, needed, mostRows, oneRow } = table;
  const [head, ...body] = rows;
  if (head === undefined) return refuse('nothing-inside', 'The file holds no rows. Choose another one.', 'file');
  const places = new Map<Column, number>();
  const unread: string[] = [];
  for (const [at, heading] of head.cells.entries()) {
    const column = columnNamed(columns, heading);
    if (column === null) {
      if (heading !== '') unread.push(heading.slice(0, 80));
    } else if (places.has(column)) {
      return refuse(
        'column-twice',
        `The column “${columns[column].heading}” is there twice. Remove one of them.`,
        'file',
      );
    } else places.set(column, at);
  }
  const missing = needed.find((column) => !places.has(column));
  if (missing !== undefined) {
    return refuse(
      'column-missing',
      `The first row names no column “${columns[missing].heading}”. Start from the template, and keep its headings.`,
      'file',
    );
  }
  if (body.length === 0) {
    return refuse('nothing-inside', `There is no row under the headings. Add a row for ${oneRow}.`, 'file');
  }
  if (body.length > mostRows) {
    return refuse('too-many-rows', `The file has more than ${mostRows} rows. Send it in parts.`, 'file');
  }
  const saidBy =
    ({ cells }: TextRow) =>
    (column: Column): string => {
      const at = places.get(column);
      return at === undefined ? '' : (cells[at] ?? '').replace(shield, '');
    };
  return { rows: body.map((row) => ({ number: row.number, said: saidBy(row) })), unread };
}
