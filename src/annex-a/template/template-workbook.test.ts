import * as XLSX from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { codeSets } from '../editions/code-sets/index.ts';
import { writtenCodes } from '../editions/code-sets/written-code.ts';
import { editions } from '../editions/index.ts';
import { editionIds } from '../editions/model.ts';
import { codeReader } from '../submission/values/code-reader.ts';
import { templateWorkbook } from './template-workbook.ts';

describe.each(editionIds)('the template of %s', (edition) => {
  const bytes = templateWorkbook(edition, dayNumber(2015, 6, 1));

  it('has a sheet for each list with its headings in order', () => {
    const { SheetNames: names, Sheets: sheets } = XLSX.read(bytes);
    expect(names).toEqual(['Read me', ...editions[edition].lists.map(({ no }) => `List ${no}`), 'Codes']);
    for (const { no, fields } of editions[edition].lists) {
      const rows = XLSX.utils.sheet_to_json(sheets[`List ${no}`] ?? {}, { header: 1 });
      expect(rows).toEqual([fields.map(({ heading }) => heading)]);
    }
  });

  it('shows what is typed into blank cells as dates or texts, warns of what is none, and explains each column', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.buffer as unknown as ExcelJS.Buffer);
    for (const { no, fields } of editions[edition].lists) {
      const sheet = workbook.getWorksheet(`List ${no}`);
      expect(sheet?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      for (const { n, type, heading } of fields) {
        const column = sheet?.getColumn(n);
        expect(column?.numFmt).toBe(type === 'date' ? '[$-809]dd/mm/yyyy' : type === 'count' ? '0' : '@');
        const note = sheet?.getCell(1, n).note;
        expect(typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note).toContain(heading);
      }
    }
  });

  it('gives every code that a drop-down list offers in a form that is read as that code', () => {
    for (const { fields } of editions[edition].lists) {
      for (const { codes } of fields) {
        if (codes === null) continue;
        const read = codeReader(codeSets[codes]);
        expect(writtenCodes(codes).map(read)).toEqual(codeSets[codes].codes.map((_, index) => index));
      }
    }
  });
});
