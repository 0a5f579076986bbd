import type { FieldKey } from '../editions/field-keys.ts';
import { listDefinition } from '../editions/index.ts';
import type { EditionId, Field, ListNo } from '../editions/model.ts';
import type { Cells } from '../sheets/sheet.ts';
import { cellText } from './cell-text.ts';
import type { Heading } from './headings/match-headings.ts';
import type { PlacedSheet } from './place-sheets.ts';
import type { SheetReader } from './read-cells.ts';
import type { Column, List, Remark } from './submission.ts';

/** A sheet, or the part of a list that it holds: its rows as places among the sheet's rows. */
export interface ListPart {
  readonly from: PlacedSheet;
  readonly reader: SheetReader;
  readonly rows: Int32Array;
}

/** A list from its parts, which have the same columns. What is found in its cells is added to `remarks`. */
export function readList(
  edition: EditionId,
  no: ListNo,
  parts: readonly [ListPart, ...ListPart[]],
  columns: ReadonlyMap<FieldKey, Heading>,
  remarks: Remark[],
): List {
  const [{ from }] = parts;
  const definition = listDefinition(edition, no);
  const rowNumbers = joined(
    parts.map(({ from: { sheet }, rows }) => rows.map((place) => sheet.rowNumbers[place] ?? 0)),
  );
  const starts = startsOf(parts);
  const read = new Map<FieldKey, Column>();
  for (const field of definition.fields) {
    const heading = columns.get(field.key);
    if (heading === undefined) continue;
    const cells = parts.map((part) => part.reader.read(field, cellsOf(part, heading), part.rows));
    const serials = cells.flatMap(({ serials: rows }, part) => rows.map((row) => row + (starts[part] ?? 0)));
    if (serials.length > 0) remarks.push(asNumbers(no, field, serials.length, rowNumbers[serials[0] ?? 0] ?? 0));
    read.set(field.key, {
      field,
      heading: heading.text,
      index: heading.index,
      values: joined(cells.map(({ values }) => values)),
      text: textOf(parts, starts, heading),
    });
  }
  return {
    no,
    definition,
    file: from.sheet.file,
    sheet: from.sheet.name,
    headingRow: from.sheet.rowNumbers[from.place] ?? 0,
    rows: rowNumbers.length,
    rowNumbers,
    columns: read,
    ...(parts.length > 1 && { sheetOf: sheetOf(parts, starts) }),
  };
}

const cellsOf = ({ from: { sheet } }: ListPart, { index }: Heading): Cells | undefined => sheet.columns[index];

const asNumbers = (list: ListNo, { key }: Field, count: number, first: number): Remark => ({
  kind: 'dates-as-numbers',
  list,
  field: key,
  count,
  first,
});

function joined(arrays: readonly Int32Array[]): Int32Array {
  const [only] = arrays;
  if (arrays.length === 1 && only !== undefined) return only;
  const whole = new Int32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    whole.set(array, at);
    at += array.length;
  }
  return whole;
}

/** The row of the list with which each part begins. */
function startsOf(parts: readonly ListPart[]): readonly number[] {
  let at = 0;
  return parts.map(({ rows }) => {
    const start = at;
    at += rows.length;
    return start;
  });
}

const partOfRow = (starts: readonly number[], row: number): number => {
  let part = starts.length - 1;
  while (part > 0 && row < (starts[part] ?? 0)) part -= 1;
  return part;
};

function textOf(parts: readonly ListPart[], starts: readonly number[], heading: Heading): (row: number) => string {
  return (row) => {
    const at = partOfRow(starts, row);
    const part = parts[at];
    const place = part?.rows[row - (starts[at] ?? 0)];
    if (part === undefined || place === undefined) return '';
    const text = cellText(cellsOf(part, heading), place, part.from.sheet.strings);
    return text.trim() === '' ? '' : text;
  };
}

const sheetOf = (parts: readonly ListPart[], starts: readonly number[]) => (row: number) => {
  const { file = '', name = '' } = parts[partOfRow(starts, row)]?.from.sheet ?? {};
  return { file, sheet: name };
};
