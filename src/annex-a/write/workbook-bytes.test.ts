import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { day } from './cell-value.ts';
import { lastRow } from './sheet-xml.ts';
import { workbookBytes } from './workbook-bytes.ts';

const oneColumn = [{ heading: 'Made-up' }];
const text = (part: Uint8Array | undefined) => strFromU8(part ?? new Uint8Array());
const readBack = (bytes: Uint8Array) => XLSX.read(bytes, { cellStyles: true });
const rowsOf = (bytes: Uint8Array, sheet: string) =>
  XLSX.utils.sheet_to_json<unknown[]>(readBack(bytes).Sheets[sheet] ?? {}, { header: 1, raw: false });

describe('a written workbook', () => {
  it('holds texts, numbers and dates as they were given', () => {
    const bytes = workbookBytes({
      sheets: [
        {
          name: 'List 7',
          columns: [
            { heading: 'Child unique ID', format: 'text' },
            { heading: 'Plan start', format: 'date' },
            { heading: 'Plans', format: 'count' },
          ],
          rows: [
            ['000123', day(16_564), 2],
            ['000124', null, ''],
          ],
        },
      ],
    });
    expect(rowsOf(bytes, 'List 7')).toEqual([
      ['Child unique ID', 'Plan start', 'Plans'],
      ['000123', '09/05/2015', '2'],
      ['000124'],
    ]);
  });

  it('is the same bytes for the same sheets', () => {
    const make = () => workbookBytes({ sheets: [{ name: 'A', columns: oneColumn, rows: [['x'], [1]] }] });
    expect(make()).toEqual(make());
  });

  it('keeps what begins like a formula as a text, also when somebody edits the cell', async () => {
    const bytes = workbookBytes({
      sheets: [{ name: 'A', columns: oneColumn, rows: [['=1+1'], ['@SUM(A1)'], ['plain']] }],
    });
    const workbook = new ExcelJS.Workbook();
    // exceljs declares its own Buffer type; the bytes are what it reads.
    await workbook.xlsx.load(bytes.buffer as unknown as ExcelJS.Buffer);
    expect(workbook.getWorksheet('A')?.getCell('A2').value).toBe('=1+1');
    const parts = unzipSync(bytes);
    const styles = [
      ...(text(parts['xl/styles.xml'])
        .split('<cellXfs')[1]
        ?.matchAll(/<xf [^>]*>/g) ?? []),
    ];
    const used = [...text(parts['xl/worksheets/sheet1.xml']).matchAll(/r="A[234]" s="(\d+)"/g)];
    expect(used.map(([, style]) => styles[Number(style)]?.[0].includes('quotePrefix'))).toEqual([true, true, false]);
    expect(text(parts['xl/worksheets/sheet1.xml'])).not.toContain('<f>');
  });

  it('has its title rows above the headings, and hidden rows and sheets hidden', () => {
    const bytes = workbookBytes({
      sheets: [
        { name: 'A', columns: oneColumn, above: [['A title'], []], rows: [['x'], [], ['y']], hiddenRows: new Set([4]) },
        { name: 'B', columns: oneColumn, rows: [], hidden: true },
      ],
    });
    const workbook = readBack(bytes);
    expect(workbook.Sheets.A?.A1?.v).toBe('A title');
    expect(workbook.Sheets.A?.A3?.v).toBe('Made-up');
    expect(workbook.Sheets.A?.A6?.v).toBe('y');
    expect(workbook.Sheets.A?.['!rows']?.[3]?.hidden).toBe(true);
    expect(workbook.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
  });

  it('writes days before March 1900, which Excel counts wrongly, as texts', () => {
    const bytes = workbookBytes({
      sheets: [{ name: 'A', columns: oneColumn, rows: [[day(-25_600)], [day(-25_508)]] }],
    });
    expect(rowsOf(bytes, 'A').slice(1)).toEqual([['29/11/1899'], ['01/03/1900']]);
  });

  it('goes on in another sheet when one is full', () => {
    function* rows() {
      for (let row = 0; row < lastRow; row += 1) yield [row];
    }
    const bytes = workbookBytes({ sheets: [{ name: 'A', columns: oneColumn, rows: rows() }] });
    const parts = unzipSync(bytes, { filter: ({ name }) => /sheet2|workbook\.xml$/.test(name) });
    expect(text(parts['xl/workbook.xml'])).toContain('<sheet name="A (2)"');
    expect(text(parts['xl/worksheets/sheet2.xml']).match(/<v>\d+<\/v>/g)).toEqual([
      '<v>0</v>',
      `<v>${lastRow - 1}</v>`,
    ]);
  });

  it('refuses names of sheets that Excel does not allow', () => {
    const named =
      (...names: string[]) =>
      () =>
        workbookBytes({ sheets: names.map((name) => ({ name, columns: oneColumn, rows: [] })) });
    expect(named('A/B')).toThrow(RangeError);
    expect(named('')).toThrow(RangeError);
    expect(named('a'.repeat(32))).toThrow(RangeError);
    expect(named('List 1', 'list 1')).toThrow('two sheets');
  });

  it('holds any text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { maxLength: 20 }), (texts) => {
        const bytes = workbookBytes({ sheets: [{ name: 'A', columns: oneColumn, rows: texts.map((each) => [each]) }] });
        const sheet = readBack(bytes).Sheets.A ?? {};
        for (const [index, given] of texts.entries()) {
          expect(String(sheet[`A${index + 2}`]?.v).replaceAll('\r\n', '\n')).toBe(
            given.toWellFormed().replaceAll('\r\n', '\n'),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
