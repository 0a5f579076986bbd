import { describe, expect, it } from 'vitest';
import { areaForPublication, areaLines, cellKind, csvText, forPublication, readSheets } from '#annex-a';
import { sheetRows } from '../../authorities/import/sheet-rows.ts';
import { readColumns } from '../../imports/read-columns.ts';
import { isRefusal } from '../../refusal.ts';
import type { AreaLineRecord } from './area-line.ts';
import { areaRows, areaTemplateRows, publishedRows } from './area-rows.ts';
import { finishedLine, withoutTellingRates } from './finished-section.ts';
import { areaColumns, areaRow, importArea, planArea } from './import-area.ts';
import { figure, inspection, kept, lineOf, today } from './made-up-lines.test-data.ts';

function plan(csv: string, there: readonly AreaLineRecord[] = []) {
  const { sheets } = readSheets([{ name: 'area.csv', bytes: new TextEncoder().encode(csv) }]);
  const [sheet] = sheets;
  const table = { columns: areaColumns, needed: ['line', 'value'] as const, mostRows: 100, oneRow: 'each line' };
  const read = readColumns(sheet === undefined ? [] : sheetRows(sheet, cellKind), table);
  if (isRefusal(read)) throw new Error(read.words);
  return planArea(
    read.rows.map((row) => areaRow(row, 'area.csv')),
    areaLines,
    there,
    today,
  );
}
const heads = 'Line,Figure,Date,Per cent,National,Earlier figure,Earlier date,Source';
const run = (planned: ReturnType<typeof plan>, there: readonly AreaLineRecord[] = [], reason = 'Profile of 2026') =>
  importArea(inspection, planned, there, { reason, ids: () => 'id' });

describe('the inspectorate’s figures from a table', () => {
  it('are new, changed or as they are, and a line without a figure stays', () => {
    const there = [
      kept('A9', { ofsted: figure(54_000, '2026-06-30'), decision: 'ofsted', version: 7 }),
      kept('A20', { ofsted: figure(90, '2026-03-31'), authority: figure(95, '2026-09-30') }),
    ];
    const planned = plan(
      `${heads}\r\nA9,"55,000",30/6/2026,,,,,Yearly return\r\na24,312,31/3/2026,,,300,31/3/2025,\r\nA20,90,31/3/2026,,,,,Yearly return\r\nA21,,,,,,,\r\n`,
      there,
    );
    expect(planned.map(({ line, outcome }) => [line, outcome])).toEqual([
      ['A9', 'changed'],
      ['A24', 'new'],
      ['A20', 'unchanged'],
      ['A21', 'unchanged'],
    ]);
    expect(planned[0]?.warnings).toMatchObject([{ words: expect.stringContaining('undone') }]);
    expect(run(planned, there)).toMatchObject([
      { subject: { id: 'id-A9' }, expects: 7, after: { ofsted: { value: 55_000 }, decision: null } },
      { kind: 'area-line-begun', after: { line: 'A24', ofsted: { source: 'Imported from area.csv' } } },
    ]);
  });

  it('say the row and the column of what is wrong, and are not imported then', () => {
    const planned = plan(
      `${heads}\r\nA99,1,,,,,,\r\nA24,many,31/2/2026,,,,,\r\nA9,1,1/1/2026,,,,,\r\nA9,2,1/1/2026,,,,,\r\n`,
    );
    expect(planned.map(({ number, faults }) => [number, ...faults.map(({ column }) => column)])).toEqual([
      [2, 'Line'],
      [3, 'Figure', 'Date'],
      [4],
      [5, 'Line'],
    ]);
    expect(run(planned)).toMatchObject({ code: 'rows-wrong' });
  });

  it('need a reason, and something to import', () => {
    const planned = plan(`${heads}\r\nA9,54000,30/6/2026,,,,,\r\n`);
    expect(run(planned, [], '')).toMatchObject({ place: 'reason' });
    expect(run(plan(`${heads}\r\nA9,,,,,,,\r\n`))).toMatchObject({ code: 'nothing-to-import' });
  });

  it('that were exported change nothing when they are imported, and the template changes nothing either', () => {
    const there = [
      kept('A3', { ofsted: figure('May 2012: good', null) }),
      kept('A14', { ofsted: figure(20.5, '2026-01-31', { national: 28, source: '=Census' }) }),
      kept('A25', { ofsted: figure(58.4, '2026-03-31', { previous: { value: 57, on: '2025-03-31' } }) }),
      kept('A27', { ofsted: figure(31, '2026-03-31', { share: 12.5 }), decision: 'ofsted' }),
    ];
    const outcomes = new Set(plan(csvText(areaRows(areaLines, there)), there).map(({ outcome }) => outcome));
    expect([...outcomes]).toEqual(['unchanged']);
    const empty = plan(csvText(areaTemplateRows(areaLines)), there).map(({ outcome }) => outcome);
    expect([empty.length, ...new Set(empty)]).toEqual([36, 'unchanged']);
  });
});

describe('the finished section', () => {
  it('states what was decided, with its direction, and what was not', () => {
    const line = kept('A24', {
      ofsted: figure(300, '2026-03-31'),
      authority: figure(320, '2026-09-30', { previous: { value: 330, on: '2025-09-30' } }),
      decision: 'authority',
    });
    expect(finishedLine(lineOf('A24'), line)).toMatchObject({
      outcome: 'entered',
      value: 320,
      direction: 'reduction',
      previous: { value: 330 },
    });
    expect(finishedLine(lineOf('A24'), { ...line, decision: null })).toMatchObject({ outcome: 'cannot', value: null });
    expect(finishedLine(lineOf('A9'), null).because).toBe('nothing is decided');
  });

  it('leaves out counts from 1 to 5, and the rate that would tell one', () => {
    const decided = { decision: 'ofsted' } as const;
    const few = [
      kept('A24', { ofsted: figure(4, '2026-03-31', { previous: { value: 3, on: '2025-03-31' } }), ...decided }),
      kept('A25', { ofsted: figure(1.2, '2026-03-31', { previous: { value: 1, on: null } }), ...decided }),
      kept('A29', { ofsted: figure(20, '2026-03-31', { share: 10 }), ...decided }),
      kept('A22', { ofsted: figure(2, '2026-03-31'), ...decided }),
    ];
    const lines = areaLines.map((line) => finishedLine(line, few.find((each) => each.line === line.id) ?? null));
    const published = withoutTellingRates(areaForPublication(lines, forPublication([])));
    const of = (id: string) => published.find((each) => each.id === id);
    expect(of('A24')).toMatchObject({ value: 'suppressed', previous: { value: 'suppressed' } });
    expect(of('A25')).toMatchObject({ value: 'suppressed', previous: { value: 'suppressed' } });
    expect(of('A29')).toMatchObject({ value: 20, share: 'suppressed' });
    expect(of('A22')?.value).toBe(2);
    const text = csvText(publishedRows(published));
    expect(text).toContain('suppressed');
    expect(text.split('\r\n').length).toBeGreaterThan(36);
  });
});
