import { slashedDay } from '#calendar';
import { columnLetters } from '../sheets/sheet.ts';
import type { CellValue, Look } from './cell-value.ts';
import { isFormulaLike } from './formula-like.ts';
import type { Note } from './notes.ts';
import type { SharedStrings } from './shared-strings.ts';
import { styleOf } from './styles.ts';
import type { Format, Validation, WrittenColumn, WrittenSheet } from './written-sheet.ts';
import { xmlText } from './xml-text.ts';

/** The last row that a sheet can have. */
export const lastRow = 1_048_576;

// As far as typing is watched: beyond this data are pasted, and some programs keep every watched cell apart in memory.
const lastWatchedRow = 5000;

// 1 January 1970 in Excel's count of days. Before 1 March 1900 that count is one out, so older dates are written as text.
const epoch = 25_569;
const firstSafeSerial = 61;

/** Rows on their way into sheets: a sheet takes as many as fit, and the next goes on where it stopped. */
export interface RowsToWrite {
  readonly rows: Iterator<readonly CellValue[]>;
  /** The row to be written next; done when none is left. */
  next: IteratorResult<readonly CellValue[]>;
}

const headingRowOf = ({ above = [] }: WrittenSheet): number => above.length + 1;

export const notesOf = (sheet: WrittenSheet): readonly Note[] => [
  ...sheet.columns.flatMap(({ note }, column) =>
    note === undefined ? [] : [{ row: headingRowOf(sheet), column, text: note }],
  ),
  ...(sheet.notes ?? []),
];

/** The part of one sheet, in pieces, a row each. */
export function* sheetXml(sheet: WrittenSheet, toWrite: RowsToWrite, strings: SharedStrings): Generator<string> {
  const { columns, above = [], hiddenRows } = sheet;
  const headings = sheet.headings !== false;
  yield headXml(sheet);
  const formats = columns.map(({ format = 'general' }) => format);
  const letters = columns.map((_, column) => columnLetters(column));
  const written = (cells: readonly CellValue[], number: number, look: Look, formatted: boolean): string => {
    let xml = '';
    cells.forEach((cell, column) => {
      const format = formatted ? (formats[column] ?? 'general') : 'general';
      xml += cellXml(cell, `${letters[column] ?? columnLetters(column)}${number}`, format, look, strings);
    });
    return `<row r="${number}"${hiddenRows?.has(number) ? ' hidden="1"' : ''}>${xml}</row>`;
  };
  let number = 0;
  for (const cells of above) {
    number += 1;
    if (cells.length > 0) yield written(cells, number, number === 1 ? 'strong' : 'plain', false);
  }
  if (headings) {
    number += 1;
    yield written(
      columns.map(({ heading }) => heading),
      number,
      'heading',
      false,
    );
  }
  while (!toWrite.next.done && number < lastRow) {
    number += 1;
    if (toWrite.next.value.length > 0) yield written(toWrite.next.value, number, 'plain', true);
    toWrite.next = toWrite.rows.next();
  }
  yield tailXml(sheet, number);
}

function cellXml(cell: CellValue, at: string, format: Format, look: Look, strings: SharedStrings): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? `<c r="${at}" s="${styleOf(format, look)}"><v>${cell}</v></c>` : '';
  }
  if (typeof cell === 'string') {
    return `<c r="${at}" s="${styleOf(format, look, isFormulaLike(cell))}" t="s"><v>${strings.place(cell)}</v></c>`;
  }
  if (!('day' in cell)) return cellXml(cell.value, at, format, cell.look, strings);
  const serial = cell.day + epoch;
  if (serial < firstSafeSerial) return cellXml(slashedDay(Math.floor(cell.day)), at, format, look, strings);
  return `<c r="${at}" s="${styleOf('date', look)}"><v>${serial}</v></c>`;
}

function headXml(sheet: WrittenSheet): string {
  const top = headingRowOf(sheet);
  const frozen = sheet.frozen !== false && sheet.headings !== false;
  const pane = frozen ? `<pane ySplit="${top}" topLeftCell="A${top + 1}" activePane="bottomLeft" state="frozen"/>` : '';
  const columns = sheet.columns.map(columnXml).join('');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>${columns === '' ? '' : `<cols>${columns}</cols>`}<sheetData>`;
}

const columnXml = ({ width = 16, format = 'general' }: WrittenColumn, column: number): string =>
  `<col min="${column + 1}" max="${column + 1}" width="${width}" style="${styleOf(format)}" customWidth="1"/>`;

function tailXml(sheet: WrittenSheet, rows: number): string {
  const top = headingRowOf(sheet);
  const last = columnLetters(Math.max(sheet.columns.length - 1, 0));
  const filter = sheet.filter && rows > top ? `<autoFilter ref="A${top}:${last}${rows}"/>` : '';
  const validations = sheet.columns.flatMap(({ validation }, column) =>
    validation === undefined ? [] : [validationXml(validation, columnLetters(column), top + 1)],
  );
  const checked =
    validations.length === 0
      ? ''
      : `<dataValidations count="${validations.length}">${validations.join('')}</dataValidations>`;
  const drawing = notesOf(sheet).length === 0 ? '' : '<legacyDrawing r:id="rId1"/>';
  return `</sheetData>${filter}${checked}<pageMargins left="0.5" right="0.5" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>${drawing}</worksheet>`;
}

function validationXml(validation: Validation, letters: string, from: number): string {
  const message = `errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Please look again" error="${xmlText(validation.message.slice(0, 255))}" sqref="${letters}${from}:${letters}${lastWatchedRow}"`;
  switch (validation.kind) {
    case 'list':
      return `<dataValidation type="list" ${message}><formula1>${xmlText(validation.range)}</formula1></dataValidation>`;
    case 'date':
      return `<dataValidation type="date" operator="greaterThan" ${message}><formula1>${firstSafeSerial}</formula1></dataValidation>`;
    case 'count':
      return `<dataValidation type="whole" operator="greaterThanOrEqual" ${message}><formula1>0</formula1></dataValidation>`;
  }
}
