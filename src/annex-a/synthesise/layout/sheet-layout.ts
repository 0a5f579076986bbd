import type { FieldKey } from '../../editions/field-keys.ts';
import type { Field, ListNo } from '../../editions/model.ts';
import type { CellValue } from '../../write/cell-value.ts';
import type { SyntheticList } from '../synthetic-row.ts';

/** A column of a sheet: a field of the list, or one that the authority added. */
export interface LaidColumn {
  readonly heading: string;
  /** The field and its place in the rows of the list; null for a column of the authority's own. */
  readonly field: Field | null;
  readonly place: number;
}

/** How one list stands in the workbook. */
export interface SheetLayout {
  readonly no: ListNo;
  readonly name: string;
  readonly above: readonly (readonly CellValue[])[];
  readonly columns: readonly LaidColumn[];
  /** After every so many rows an empty one; null: none. */
  readonly gap: number | null;
  readonly hiddenRows: ReadonlySet<number>;
}

/** The number that Excel shows of a row, counted from 0. */
export const excelRow = ({ above, gap }: SheetLayout, row: number): number =>
  above.length + 2 + row + (gap === null ? 0 : Math.floor(row / gap));

/** The place of a field's column, A being 0; -1 when the list has none. */
export const columnPlace = ({ columns }: SheetLayout, key: FieldKey): number =>
  columns.findIndex(({ field }) => field?.key === key);

/** The layout that the request asks for. */
export const plainLayout = ({ no, definition }: SyntheticList): SheetLayout => ({
  no,
  name: `List ${no}`,
  above: [],
  columns: definition.fields.map((field, place) => ({ heading: field.heading, field, place })),
  gap: null,
  hiddenRows: new Set(),
});
