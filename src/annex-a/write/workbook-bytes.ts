import { noteBoxesXml, notesXml } from './notes.ts';
import {
  contentTypesXml,
  type ListedSheet,
  packageRelationshipsXml,
  sheetRelationshipsXml,
  workbookRelationshipsXml,
  workbookXml,
} from './package-xml.ts';
import { SharedStrings } from './shared-strings.ts';
import { notesOf, type RowsToWrite, sheetXml } from './sheet-xml.ts';
import { stylesXml } from './styles.ts';
import type { WrittenSheet } from './written-sheet.ts';
import { type Part, zipParts } from './zip-parts.ts';

/**
 * The bytes of an Excel workbook (.xlsx). The same sheets are the same bytes. Rows are pulled and packed one at a time;
 * what does not fit in a sheet goes on in another, named "… (2)". A text is always a text: none can run as a formula.
 * A sheet name that Excel does not allow, or two alike, is a RangeError.
 */
export function workbookBytes({ sheets }: { readonly sheets: readonly WrittenSheet[] }): Uint8Array<ArrayBuffer> {
  return zipParts(parts(sheets));
}

function* parts(sheets: readonly WrittenSheet[]): Generator<Part> {
  const strings = new SharedStrings();
  const listed: ListedSheet[] = [];
  const names = new Set<string>();
  for (const sheet of sheets) {
    const rows = sheet.rows[Symbol.iterator]();
    const toWrite: RowsToWrite = { rows, next: rows.next() };
    for (let copy = 1; copy === 1 || !toWrite.next.done; copy += 1) {
      const name = copy === 1 ? sheet.name : `${sheet.name.slice(0, 26)} (${copy})`;
      claim(name, names);
      const notes = notesOf(sheet);
      listed.push({ name, hidden: sheet.hidden === true, notes: notes.length > 0 });
      const number = listed.length;
      yield { name: `xl/worksheets/sheet${number}.xml`, text: sheetXml(sheet, toWrite, strings) };
      if (notes.length === 0) continue;
      yield { name: `xl/worksheets/_rels/sheet${number}.xml.rels`, text: [sheetRelationshipsXml(number)] };
      yield { name: `xl/comments${number}.xml`, text: [notesXml(notes)] };
      yield { name: `xl/drawings/vmlDrawing${number}.vml`, text: [noteBoxesXml(notes)] };
    }
  }
  yield { name: '[Content_Types].xml', text: [contentTypesXml(listed)] };
  yield { name: '_rels/.rels', text: [packageRelationshipsXml()] };
  yield { name: 'xl/workbook.xml', text: [workbookXml(listed)] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookRelationshipsXml(listed)] };
  yield { name: 'xl/styles.xml', text: [stylesXml()] };
  yield { name: 'xl/sharedStrings.xml', text: strings.xml() };
}

const notAllowed = /[[\]:*?/\\]|^'|'$/;

function claim(name: string, names: Set<string>): void {
  if (name === '' || name.length > 31 || notAllowed.test(name)) {
    throw new RangeError(`“${name}” cannot be the name of a sheet: use 1 to 31 characters, none of [ ] : * ? / \\`);
  }
  if (names.has(name.toLowerCase())) throw new RangeError(`two sheets are named “${name}”`);
  names.add(name.toLowerCase());
}
