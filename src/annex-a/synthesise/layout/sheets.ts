import { codeSets } from '../../editions/code-sets/index.ts';
import { writtenCodes } from '../../editions/code-sets/written-code.ts';
import type { Field } from '../../editions/model.ts';
import type { CellValue } from '../../write/cell-value.ts';
import type { Format, WrittenSheet } from '../../write/written-sheet.ts';
import type { Chance } from '../chance.ts';
import type { SyntheticList } from '../synthetic-row.ts';
import { cellOf, messyCellOf } from './cells.ts';
import type { SheetLayout } from './sheet-layout.ts';

const formats: Readonly<Record<Field['type'], Format>> = {
  id: 'text',
  text: 'general',
  date: 'date',
  count: 'general',
  code: 'general',
  postcode: 'general',
  urn: 'text',
};

/** A list as a sheet. With chance, its cells take the forms that real workbooks have; without, the form asked for. */
export function sheetOf(list: SyntheticList, layout: SheetLayout, chance: Chance | null): WrittenSheet {
  return {
    name: layout.name,
    above: layout.above,
    columns: layout.columns.map(({ heading, field }) => ({
      heading,
      format: field === null ? 'general' : formats[field.type],
      width: 14,
    })),
    rows: rowsOf(list, layout, chance),
    hiddenRows: layout.hiddenRows,
  };
}

function* rowsOf(
  list: SyntheticList,
  { columns, gap }: SheetLayout,
  chance: Chance | null,
): Generator<readonly CellValue[]> {
  let row = 0;
  for (const { values } of list.rows) {
    if (gap !== null && row > 0 && row % gap === 0) yield [];
    yield columns.map(({ field, place }) => {
      if (field === null) return chance?.happens(0.3) ? 'As extracted' : null;
      const value = values[place] ?? null;
      return chance === null ? cellOf(field, value) : messyCellOf(field, value, chance);
    });
    row += 1;
  }
}

/** A sheet of code lists, such as authorities keep beside their data. */
export function codeListSheet(): WrittenSheet {
  const sets = ['GENDER', 'ETHNICITY', 'SOURCE'] as const;
  return {
    name: 'Lookups',
    columns: sets.map((id) => ({ heading: codeSets[id].title })),
    rows: Array.from({ length: 22 }, (_, row) => sets.map((id) => writtenCodes(id)[row] ?? null)),
  };
}
