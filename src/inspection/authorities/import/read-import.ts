import { type ColumnsRow, readColumns } from '../../imports/read-columns.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';
import { type ImportColumn, importColumns } from './columns.ts';
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

/** Reads the rows of a table under its headings. Refused in words at `file` when a needed column is missing, or there is nothing in it. */
export function readImport(rows: readonly TextRow[]): ReadImport | Refusal {
  const read = readColumns(rows, {
    columns: importColumns,
    needed: ['code', 'name'],
    mostRows,
    oneRow: 'each authority',
  });
  return isRefusal(read) ? read : { rows: read.rows.map(importRow), unread: read.unread };
}

const importRow = ({ number, said }: ColumnsRow<ImportColumn>): ImportRow => ({
  number,
  said: {
    code: said('code').toUpperCase(),
    name: said('name'),
    region: said('region'),
    director: said('director'),
    directorSince: said('directorSince'),
    framework: said('framework'),
    grade: said('grade'),
    publishedOn: said('publishedOn'),
    report: said('report'),
  },
});
