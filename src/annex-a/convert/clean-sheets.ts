import { codeSets } from '../editions/code-sets/index.ts';
import { writtenCode } from '../editions/code-sets/written-code.ts';
import { type Column, type List, present, type Submission, unreadable } from '../submission/submission.ts';
import { type CellValue, day } from '../write/cell-value.ts';
import type { Format, WrittenSheet } from '../write/written-sheet.ts';

const formats: Readonly<Record<Column['field']['type'], Format>> = {
  id: 'text',
  text: 'text',
  date: 'date',
  count: 'count',
  code: 'text',
  postcode: 'text',
  urn: 'text',
};

/** A list as the request asks for it: the headings of the edition in order, dates as dates, codes as written. What could not be read stands as submitted. */
export function cleanSheet(list: List, submission: Submission): WrittenSheet {
  const { fields } = list.definition;
  const cells = fields.map((field) => {
    const column = list.columns.get(field.key);
    return column === undefined ? () => null : cellsOf(column, submission.words);
  });
  return {
    name: `List ${list.no}`,
    columns: fields.map(({ heading, type }) => ({ heading, width: 16, format: formats[type] })),
    rows: rowsOf(list.rows, cells),
  };
}

function* rowsOf(count: number, cells: readonly ((row: number) => CellValue)[]): Generator<readonly CellValue[]> {
  for (let row = 0; row < count; row += 1) yield cells.map((cellAt) => cellAt(row));
}

function cellsOf({ field, values, text }: Column, words: readonly string[]): (row: number) => CellValue {
  const read = (from: (value: number) => CellValue) => (row: number) => {
    const value = values[row];
    if (value === unreadable) return text(row);
    return present(value) ? from(value) : null;
  };
  switch (field.type) {
    case 'date':
      return read(day);
    case 'count':
      return read((count) => count);
    case 'code': {
      const { codes: set } = field;
      if (set === null) return read(() => null);
      const written = codeSets[set].codes.map((each) => writtenCode(set, each));
      return read((place) => written[place] ?? null);
    }
    case 'id':
    case 'text':
    case 'postcode':
    case 'urn':
      return read((word) => words[word] ?? null);
  }
}
