import type { Field, ListNo } from '../../editions/model.ts';
import { columnLetters } from '../../sheets/sheet.ts';
import { cellOf, cellWords } from '../layout/cells.ts';
import { columnPlace, excelRow, type SheetLayout } from '../layout/sheet-layout.ts';
import type { SyntheticList, Value } from '../synthetic-row.ts';
import type { Planted } from './plant.ts';

/** A planted defect as it stands in the workbook. */
export interface LedgerEntry {
  readonly kind: string;
  /** The check that must find it. */
  readonly check: string;
  readonly list: ListNo;
  readonly sheet: string;
  /** The row as Excel shows it. */
  readonly row: number;
  /** The cells that are wrong, such as "F12". */
  readonly cells: readonly string[];
  readonly child: string;
  /** What the cells held, and what they hold now. */
  readonly was: readonly string[];
  readonly now: readonly string[];
}

/** Planted defects as they stand in the workbook. */
export const ledgerOf = (
  planted: readonly Planted[],
  lists: readonly SyntheticList[],
  layouts: readonly SheetLayout[],
): readonly LedgerEntry[] =>
  planted.flatMap(({ kind, list: no, row, child, changes }) => {
    const list = lists[no - 1];
    const layout = layouts.find((each) => each.no === no);
    if (list === undefined || layout === undefined) return [];
    const number = excelRow(layout, row);
    const words = (key: Field['key'], value: Value) => {
      const field = list.definition.fields.find((each) => each.key === key);
      return field === undefined ? '' : cellWords(cellOf(field, value));
    };
    return [
      {
        kind: kind.id,
        check: kind.check,
        list: no,
        sheet: layout.name,
        row: number,
        cells: changes.map(({ key }) => `${columnLetters(columnPlace(layout, key))}${number}`),
        child,
        was: changes.map(({ key, was }) => words(key, was)),
        now: changes.map(({ key, now }) => words(key, now)),
      },
    ];
  });
