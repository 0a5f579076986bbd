import type { DescribedFinding } from '../checks/described.ts';
import { type Cells, cellKind, type Sheet } from '../sheets/sheet.ts';
import type { Submission } from '../submission/submission.ts';
import type { CellValue, Marked } from '../write/cell-value.ts';
import type { Note } from '../write/notes.ts';
import { workbookBytes } from '../write/workbook-bytes.ts';
import type { WrittenSheet } from '../write/written-sheet.ts';
import { cellKey, marksOf, type SheetMarks, sheetKey } from './marks.ts';

/** Beyond this many notes a sheet opens slowly: further cells are coloured, and the findings have their words. */
const mostNotes = 5000;

/**
 * The submitted sheets again as one workbook, every cell where it was, with the cells that a finding concerns coloured and a note on
 * each that says what is wrong. Values are written anew, so no macro, link or formula of the submitted files is in it.
 */
export function markedWorkbook(
  sheets: readonly Sheet[],
  submission: Submission,
  findings: Iterable<DescribedFinding>,
): Uint8Array<ArrayBuffer> {
  const marks = marksOf(submission, findings);
  const names = new Set(['marks']);
  return workbookBytes({
    sheets: [
      readMe(marks),
      ...sheets.map((sheet) => markedSheet(sheet, marks.get(sheetKey(sheet.file, sheet.name)) ?? new Map(), names)),
    ],
  });
}

const look = (value: string, appearance: Marked['look']): Marked => ({ value, look: appearance });

function readMe(marks: ReadonlyMap<string, SheetMarks>): WrittenSheet {
  const unsaid = [...marks.values()].reduce((all, { size }) => all + Math.max(0, size - mostNotes), 0);
  return {
    name: 'Marks',
    columns: [{ heading: 'What the colours mean', width: 90, format: 'wrapped' }],
    rows: [
      [look('An error: this cannot be right. The note on the cell says what to do.', 'error')],
      [look('A query: this may be right, and should be looked at.', 'query')],
      [
        'Sheets and cells stand where they stood in the submitted files. Formats, formulas, links and macros are left out.',
      ],
      ...(unsaid === 0 ? [] : [[`${unsaid} cells are coloured without a note: see the workbook of findings.`]]),
    ],
  };
}

function markedSheet(sheet: Sheet, marks: SheetMarks, names: Set<string>): WrittenSheet {
  const width = sheet.columns.length;
  return {
    name: freeName(sheet, names),
    columns: Array.from({ length: Math.max(width, 1) }, () => ({ heading: '', width: 16 })),
    headings: false,
    rows: rowsOf(sheet, marks),
    notes: notesOf(marks),
  };
}

/** The rows of a sheet in their places: the blank ones between are there, and empty. */
function* rowsOf(sheet: Sheet, marks: SheetMarks): Generator<readonly CellValue[]> {
  let next = 1;
  for (let place = 0; place < sheet.rowNumbers.length; place += 1) {
    const number = sheet.rowNumbers[place] ?? 0;
    for (; next < number; next += 1) yield [];
    next = number + 1;
    yield sheet.columns.map((cells, column): CellValue => {
      const value = cells === undefined ? null : valueAt(cells, place, sheet.strings);
      const mark = marks.get(cellKey(number, column));
      // A blank cell takes a space, so that it can be coloured.
      return mark === undefined ? value : { value: value ?? ' ', look: mark.severity };
    });
  }
}

function valueAt(
  { kinds, payloads }: Cells,
  place: number,
  strings: readonly string[],
): string | number | { day: number } | null {
  const payload = payloads[place] ?? 0;
  switch (kinds[place]) {
    case cellKind.text:
    case cellKind.error:
      return strings[payload] || null;
    case cellKind.number:
      return payload;
    case cellKind.date:
      return { day: payload };
    case cellKind.boolean:
      return payload === 1 ? 'TRUE' : 'FALSE';
    default:
      return null;
  }
}

function notesOf(marks: SheetMarks): Note[] {
  return [...marks.values()]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .slice(0, mostNotes)
    .map(({ row, column, severity, messages, more }) => ({
      row,
      column,
      text: [severity === 'error' ? 'Error' : 'Query', ...messages, ...(more === 0 ? [] : [`… and ${more} more.`])]
        .join('\n')
        .slice(0, 3000),
    }));
}

/** A name that Excel allows and no other sheet has. */
function freeName({ file, name }: Sheet, names: Set<string>): string {
  const allowed =
    name
      .replaceAll(/[[\]:*?/\\]/g, ' ')
      .replaceAll(/^'+|'+$/g, '')
      .trim()
      .slice(0, 31)
      .trim() || 'Sheet';
  const stem = file
    .replace(/\.\w+$/, '')
    .replace(/^.*\//, '')
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim();
  for (let copy = 1; ; copy += 1) {
    const tried =
      copy === 1
        ? allowed
        : copy === 2 && stem !== ''
          ? `${allowed.slice(0, 14)} ${stem}`.slice(0, 31).trim()
          : `${allowed.slice(0, 24)} ${copy}`;
    if (names.has(tried.toLowerCase())) continue;
    names.add(tried.toLowerCase());
    return tried;
  }
}
