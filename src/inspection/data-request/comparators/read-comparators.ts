// Comparators from a table: what is recognised, and what is not with its row and column.
import type { TextRow } from '../../authorities/import/sheet-rows.ts';
import { readColumns } from '../../imports/read-columns.ts';
import { isRefusal, type Refusal } from '../../refusal.ts';

/** The columns of the table. They are those that the command line reads too, so that one file serves both. */
export const comparatorColumns = {
  measure: { heading: 'measure', says: 'Needed. The id of the measure, as the template has it.' },
  previous: { heading: 'previous', says: 'Optional. The authority’s own value of the year before.' },
  national: { heading: 'national', says: 'Optional. The value for England.', also: ['England'] },
  similar: {
    heading: 'similar',
    says: 'Optional. The value of similar authorities, the statistical neighbours.',
    also: ['neighbours', 'statistical neighbours', 'similar authorities'],
  },
  title: { heading: 'title', says: 'Not read. What the measure is, for whoever fills in the file.' },
  unit: { heading: 'unit', says: 'Not read. What the values are in: no sign of it is written in the cells.' },
} as const;

const kinds = ['previous', 'national', 'similar'] as const;
type ComparatorKind = (typeof kinds)[number];

/** A measure with the values to set beside it, in the unit of the measure. */
export type ComparatorRow = { readonly measure: string } & Readonly<Partial<Record<ComparatorKind, number>>>;

type Cell = { readonly row: number; readonly column: string; readonly words: string };

export type ReadComparators = {
  readonly rows: readonly ComparatorRow[];
  /** What is wrong, cell by cell. */
  readonly faults: readonly Cell[];
  /** Measures that are not known: nothing of their rows is kept. */
  readonly unknown: readonly { readonly row: number; readonly measure: string }[];
  /** Headings of columns that are not read. */
  readonly unread: readonly string[];
};

const mostRows = 1000;

/** Reads a table of comparators for the measures that there are. Refused at `file` when it is no such table. */
export function readComparators(table: readonly TextRow[], measureIds: readonly string[]): ReadComparators | Refusal {
  const read = readColumns(table, {
    columns: comparatorColumns,
    needed: ['measure'],
    mostRows,
    oneRow: 'each measure that you have values for',
  });
  if (isRefusal(read)) return read;
  const rows: ComparatorRow[] = [];
  const faults: Cell[] = [];
  const unknown: { row: number; measure: string }[] = [];
  const rowOf = new Map<string, number>();
  for (const { number, said } of read.rows) {
    const measure = said('measure').toLowerCase();
    const values: Partial<Record<ComparatorKind, number>> = {};
    const fault = (column: keyof typeof comparatorColumns, words: string) =>
      faults.push({ row: number, column: comparatorColumns[column].heading, words });
    const twice = rowOf.get(measure);
    rowOf.set(measure, twice ?? number);
    if (!measureIds.includes(measure)) {
      // A row of the template that was left empty, or a total under the table, is nobody's measure and says nothing.
      if (measure !== '' || kinds.some((kind) => said(kind) !== ''))
        unknown.push({ row: number, measure: measure.slice(0, 80) });
      continue;
    }
    if (twice !== undefined) {
      fault('measure', `Row ${twice} is of this measure too. Keep one of the two rows.`);
      continue;
    }
    for (const kind of kinds) {
      const text = said(kind);
      if (text === '') continue;
      if (/^-?\d{1,12}(?:\.\d{1,12})?$/.test(text)) values[kind] = Number(text);
      else fault(kind, 'This is no number. Write digits only, without a sign of unit or commas.');
    }
    if (Object.keys(values).length > 0) rows.push({ measure, ...values });
  }
  return { rows, faults, unknown, unread: read.unread };
}

const written = (value: number | undefined): string => {
  if (value === undefined) return '';
  // Digits only, also for what JavaScript writes with an exponent.
  return Math.abs(value) < 1e-6 && value !== 0 ? value.toFixed(12) : String(value);
};

/** The table as it is kept: what was recognised, in the shape that `parseComparators` reads. */
export const comparatorsCsv = (rows: readonly ComparatorRow[]): string =>
  [
    ['measure', ...kinds].join(','),
    ...rows.map((row) => [row.measure, ...kinds.map((kind) => written(row[kind]))].join(',')),
  ].join('\n');
