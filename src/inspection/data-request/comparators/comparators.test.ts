import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKind, measures, parseComparators, readSheets } from '#annex-a';
import { sheetRows } from '../../authorities/import/sheet-rows.ts';
import { isRefusal } from '../../refusal.ts';
import { type ComparatorsRecord, keepComparators } from './keep-comparators.ts';
import { type ComparatorRow, comparatorsCsv, readComparators } from './read-comparators.ts';

const ids = measures.map(({ id }) => id);
function read(csv: string) {
  const { sheets } = readSheets([{ name: 'c.csv', bytes: new TextEncoder().encode(csv) }]);
  const [sheet] = sheets;
  return readComparators(sheet === undefined ? [] : sheetRows(sheet, cellKind), ids);
}
function rowsOf(csv: string) {
  const found = read(csv);
  if (isRefusal(found)) throw new Error(found.words);
  return found;
}
const inspection = { id: 'inspection', authorityId: 'westmarch' };
const keep = (csv: string, was: ComparatorsRecord | null = null) =>
  keepComparators(inspection, was, { id: 'new', fileName: 'c.csv', read: rowsOf(csv) });

describe('a table of comparators', () => {
  it('is read by its headings, whatever neighbours are called, and empty rows of the template say nothing', () => {
    const found = rowsOf('Measure,Title,Neighbours,National\r\nlooked-after-rate,Rate,58.4,60\r\non-plan,Plans,,\r\n');
    expect(found).toMatchObject({ rows: [{ measure: 'looked-after-rate', similar: 58.4, national: 60 }], faults: [] });
    expect(found.rows.length).toBe(1);
  });

  it('says the row and the column of what is wrong', () => {
    const found = rowsOf('measure,national\r\non-plan,"1,200"\r\nlooked-after,12%\r\nlooked-after,3\r\n');
    expect(found.faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 'national'],
      [3, 'national'],
      [4, 'measure'],
    ]);
    expect(keep('measure,national\r\non-plan,x\r\n')).toMatchObject({ code: 'rows-wrong' });
  });

  it('says what is not recognised, and keeps the rest', () => {
    const csv = 'measure,national,colour\r\nnot-a-measure,3,red\r\non-plan,4,blue\r\n';
    expect(rowsOf(csv)).toMatchObject({ unknown: [{ row: 2, measure: 'not-a-measure' }], unread: ['colour'] });
    expect(keep(csv)).toMatchObject([
      { kind: 'comparators-imported', after: { measures: 1 }, csv: 'measure,previous,national,similar\non-plan,,4,' },
    ]);
  });

  it('replaces the one before; the same again, or nothing at all, is refused', () => {
    const was = {
      id: 'c',
      version: 3,
      fileName: 'old.csv',
      measures: 1,
      csv: comparatorsCsv([{ measure: 'on-plan', national: 4 }]),
    };
    expect(keep('measure,national\r\non-plan,5\r\n', was)).toMatchObject([
      { kind: 'comparators-replaced', expects: 3, before: { fileName: 'old.csv' }, after: { fileName: 'c.csv' } },
    ]);
    expect(keep('measure,national\r\non-plan,4\r\n', was)).toMatchObject({ code: 'nothing-to-import' });
    expect(keep('measure,national\r\non-plan,\r\n')).toMatchObject({ code: 'nothing-inside' });
    expect(read('national\r\n4\r\n')).toMatchObject({ code: 'column-missing' });
  });

  it('as it is kept says the same to the engine', () => {
    const value = fc.option(
      fc.oneof(
        fc.integer({ min: -99, max: 99_999 }),
        fc.integer({ min: 0, max: 99_999 }).map((each) => each / 1000),
      ),
      { nil: undefined },
    );
    const row = fc
      .record({ measure: fc.constantFrom(...ids), previous: value, national: value, similar: value })
      .map(({ measure, ...values }): ComparatorRow => ({ measure, ...JSON.parse(JSON.stringify(values)) }));
    fc.assert(
      fc.property(fc.uniqueArray(row, { maxLength: 8, selector: ({ measure }) => measure }), (rows) => {
        const parsed = parseComparators(comparatorsCsv(rows), 'kept', ids);
        expect([...parsed].map(([measure, values]) => ({ measure, ...values }))).toEqual(rows);
      }),
    );
  });

  it('of any bytes is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        const found = read(`measure,national\r\n${text}`);
        if (!isRefusal(found)) parseComparators(comparatorsCsv(found.rows), 'kept', ids);
      }),
    );
  });
});
