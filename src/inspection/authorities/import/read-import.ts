import { type Refusal, refuse } from '../../refusal.ts';
import { columnOf, type ImportColumn, importColumns } from './columns.ts';
import type { TextRow } from './sheet-rows.ts';

/** A row to import: what its cells say, by column; empty where the table has no such column. */
export type ImportRow = { readonly number: number; readonly said: Readonly<Record<ImportColumn, string>> };

export type ReadImport = {
  readonly rows: readonly ImportRow[];
  /** Headings of columns that are not read. */
  readonly unread: readonly string[];
};

/** The most rows that are taken at once: far more than England has authorities. */
const mostRows = 2000;

// An apostrophe that keeps a spreadsheet from taking a cell for a formula is no part of what the cell says.
const shield = /^'(?='*[\s\u00a0]*[=+\-@＝＋－＠])/;

/** What stands before a text that begins like a shielded one, so that it is itself again when it is read. */
export const shielded = (text: string): string => (shield.test(text) ? `'${text}` : text);

/** Reads the rows of a table under its headings. Refused in words at `file` when a needed column is missing, or there is nothing in it. */
export function readImport(rows: readonly TextRow[]): ReadImport | Refusal {
  const [head, ...body] = rows;
  if (head === undefined) return refuse('nothing-inside', 'The file holds no rows. Choose another one.', 'file');
  const places = new Map<ImportColumn, number>();
  const unread: string[] = [];
  for (const [at, heading] of head.cells.entries()) {
    const column = columnOf(heading);
    if (column === null) {
      if (heading !== '') unread.push(heading.slice(0, 80));
    } else if (places.has(column)) {
      return refuse(
        'column-twice',
        `The column “${importColumns[column].heading}” is there twice. Remove one of them.`,
        'file',
      );
    } else places.set(column, at);
  }
  for (const needed of ['code', 'name'] as const) {
    if (!places.has(needed)) {
      return refuse(
        'column-missing',
        `The first row names no column “${importColumns[needed].heading}”. Start from the template, and keep its headings.`,
        'file',
      );
    }
  }
  if (body.length === 0) {
    return refuse('nothing-inside', 'There is no row under the headings. Add a row for each authority.', 'file');
  }
  if (body.length > mostRows) {
    return refuse('too-many-rows', `The file has more than ${mostRows} rows. Send it in parts.`, 'file');
  }
  const cell = (row: TextRow, column: ImportColumn): string => {
    const at = places.get(column);
    return at === undefined ? '' : (row.cells[at] ?? '').replace(shield, '');
  };
  const said = (row: TextRow): ImportRow['said'] => ({
    code: cell(row, 'code').toUpperCase(),
    name: cell(row, 'name'),
    region: cell(row, 'region'),
    director: cell(row, 'director'),
    directorSince: cell(row, 'directorSince'),
    framework: cell(row, 'framework'),
    grade: cell(row, 'grade'),
    publishedOn: cell(row, 'publishedOn'),
    report: cell(row, 'report'),
  });
  return { rows: body.map((row) => ({ number: row.number, said: said(row) })), unread };
}
