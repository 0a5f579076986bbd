import { type Cells, cellKind, columnLetters, type Sheet } from '../sheets/sheet.ts';
import { cellText } from '../submission/cell-text.ts';
import { blank, unreadable } from '../submission/submission.ts';
import { dateInSerial, dateInText } from '../submission/values/written-dates.ts';
import { type PerChildKey, perChildColumns } from './per-child-headings.ts';
import type { RequestedDocument } from './requested.ts';

/** A cell of a document on single children. */
export interface PerChildCell {
  /** Such as "F12"; empty when the sheet has no such column. */
  readonly cell: string;
  readonly heading: string;
  readonly text: string;
  /** For a date, its day number, `blank` or `unreadable`; `blank` for the rest. */
  readonly day: number;
}

/** One child in a document: a row of a sheet. */
export interface PerChildRow {
  readonly file: string;
  readonly sheet: string;
  /** The row as Excel shows it. */
  readonly row: number;
  readonly cells: ReadonlyMap<PerChildKey, PerChildCell>;
}

/** A document on single children as its sheets have it. */
export interface PerChildTable {
  readonly document: RequestedDocument;
  /** The sheets that were read, each with the keys of the columns that it has. */
  readonly sheets: readonly { readonly file: string; readonly sheet: string; readonly has: readonly PerChildKey[] }[];
  readonly rows: readonly PerChildRow[];
  /** How many children: an ID counts once, a row without one counts as a child. */
  readonly children: number;
}

/**
 * The children of document 2.03, 2.06 or 2.07, from the sheets of its files. A sheet of which fewer than two columns are recognised is
 * passed over. Null for a document that is not about single children.
 */
export function readPerChild(document: RequestedDocument, sheets: readonly Sheet[]): PerChildTable | null {
  if (document.perChild === null) return null;
  const asked = document.perChild.map(({ key }) => key);
  const rows: PerChildRow[] = [];
  const read: { file: string; sheet: string; has: readonly PerChildKey[] }[] = [];
  for (const sheet of sheets) {
    const found = perChildColumns(sheet, asked);
    if (found === null) continue;
    read.push({ file: sheet.file, sheet: sheet.name, has: [...found.columns.keys()] });
    for (let place = found.place + 1; place < sheet.rowNumbers.length; place += 1) {
      const row = sheet.rowNumbers[place] ?? 0;
      const cells = new Map<PerChildKey, PerChildCell>();
      for (const [key, { text: heading, index }] of found.columns) {
        const text = cellText(sheet.columns[index], place, sheet.strings).trim();
        const isDate = key === 'birth' || key === 'began';
        const day = isDate ? dayIn(sheet.columns[index], place, text) : blank;
        cells.set(key, { cell: `${columnLetters(index)}${row}`, heading, text, day });
      }
      if ([...cells.values()].some(({ text }) => text !== '')) {
        rows.push({ file: sheet.file, sheet: sheet.name, row, cells });
      }
    }
  }
  return { document, sheets: read, rows, children: childrenIn(rows) };
}

function dayIn(cells: Cells | undefined, place: number, text: string): number {
  if (text === '') return blank;
  const payload = cells?.payloads[place] ?? 0;
  if (cells?.kinds[place] === cellKind.date) return Math.floor(payload);
  if (cells?.kinds[place] === cellKind.number) return dateInSerial(payload) ?? dateInText(text) ?? unreadable;
  return dateInText(text) ?? unreadable;
}

function childrenIn(rows: readonly PerChildRow[]): number {
  const ids = rows.map(({ cells }) => cells.get('id')?.text ?? '');
  return new Set(ids.filter((id) => id !== '')).size + ids.filter((id) => id === '').length;
}
