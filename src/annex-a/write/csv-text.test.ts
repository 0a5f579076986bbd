import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { day } from './cell-value.ts';
import { csvText } from './csv-text.ts';
import { isFormulaLike, neutralised } from './formula-like.ts';

describe('a written CSV file', () => {
  it('writes dates as dd/mm/yyyy, quotes what needs it, and leaves blanks empty', () => {
    expect(csvText([['W1', day(16_564), -2, null, 'a, "b"']])).toBe('W1,09/05/2015,-2,,"a, ""b"""\r\n');
  });

  it('puts an apostrophe before what a spreadsheet could run as a formula', () => {
    for (const text of ['=1+1', '+44', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1']) {
      expect(isFormulaLike(text)).toBe(true);
      expect(neutralised(text)).toBe(`'${text}`);
    }
    for (const text of ['W1', '09/05/2015', 'a=b', '']) expect(neutralised(text)).toBe(text);
  });

  it('is read back by another reader as what was written', () => {
    const cell = fc.string().filter((text) => !isFormulaLike(text));
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1 }), (rows) => {
        expect(Papa.parse<string[]>(csvText(rows).slice(0, -2), { delimiter: ',', newline: '\r\n' }).data).toEqual(
          rows,
        );
      }),
    );
  });
});
