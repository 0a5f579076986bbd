// Workbooks as other software writes them, from the same made-up rows.
import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { writeXlsx } from 'hucre/xlsx';

const day = (year: number, month: number, date: number) => new Date(Date.UTC(year, month - 1, date));

const headings = ['Child unique ID', 'Date of birth', 'Gender', 'Age', 'Placed', 'Note', 'Moment'];
const rows = [
  [
    '0012',
    day(2003, 2, 28),
    'a) Male',
    12,
    true,
    'Zoë & "Åsa" <Westmarch>',
    new Date(Date.UTC(2015, 4, 3, 13, 30, 15)),
  ],
  ['W2', day(1999, 12, 31), 'b) Female', 15.5, false, ' spaces around ', null],
  ['W3', day(2012, 2, 29), null, -3, null, 'two\nlines', null],
  [null, null, null, null, null, null, null],
  ['W4', day(1901, 1, 1), 'c) Not recorded', 1_234_567_890_123, true, '=not a formula', null],
];

/** What each writer makes of the rows, by file name. */
export const writtenByOthers: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  'hucre.xlsx': () => writeXlsx({ sheets: [{ name: 'List 1', rows: [headings, ...rows] }] }),
  'sheetjs-shared.xlsx': async () => sheetJs({ compression: true, bookSST: true }),
  'sheetjs-inline.xlsx': async () => sheetJs({ compression: false, bookSST: false }),
  'exceljs.xlsx': excelJs,
};

function sheetJs(options: { readonly compression: boolean; readonly bookSST: boolean }): Uint8Array {
  const sheet = XLSX.utils.aoa_to_sheet([headings, ...rows], { UTC: true });
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'List 1');
  return new Uint8Array(XLSX.write(book, { type: 'buffer', ...options }));
}

async function excelJs(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  book.created = day(2015, 6, 1);
  book.modified = day(2015, 6, 1);
  const sheet = book.addWorksheet('List 1', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(headings);
  for (const row of rows) sheet.addRow(row);
  sheet.addRow([
    { richText: [{ text: 'rich ', font: { bold: true } }, { text: 'text' }] },
    { formula: 'D2*2', result: 24 },
  ]);
  sheet.addRow([{ formula: 'D3*2' }, { error: '#N/A' }, { text: 'a link', hyperlink: 'https://example.org/' }]);
  sheet.getColumn(3).hidden = true;
  sheet.getRow(3).hidden = true;
  sheet.mergeCells('A9:C9');
  sheet.getCell('A9').value = 'merged';
  sheet.getCell('B2').numFmt = 'dd/mm/yyyy';
  return new Uint8Array(await book.xlsx.writeBuffer());
}
