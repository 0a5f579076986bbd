import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellKind, csvText, readSheets } from '#annex-a';
import { sheetRows } from '../../../authorities/import/sheet-rows.ts';
import { readColumns } from '../../../imports/read-columns.ts';
import { isRefusal } from '../../../refusal.ts';
import { inspection, meeting } from '../made-up-meetings.test-data.ts';
import type { Meeting } from '../meeting.ts';
import { meetingKinds } from '../meeting-kinds.ts';
import { meetingRows } from './export-meetings.ts';
import { meetingColumns, meetingHeadings } from './meeting-columns.ts';
import { importMeetings, planMeetings } from './plan-meetings.ts';

function plan(csv: string, there: readonly Meeting[] = [meeting]) {
  const { sheets } = readSheets([{ name: 'meetings.csv', bytes: new TextEncoder().encode(csv) }]);
  const [sheet] = sheets;
  const read = readColumns(sheet === undefined ? [] : sheetRows(sheet, cellKind), {
    columns: meetingColumns,
    needed: ['kind', 'on', 'place', 'agencies'],
    mostRows: 500,
    oneRow: 'each meeting',
  });
  if (isRefusal(read)) throw new Error(read.words);
  return planMeetings(read.rows, inspection, there);
}
const heads = meetingHeadings.join(',');

describe('a table of meetings', () => {
  it('adds those that are new, and leaves those on the list as they are', () => {
    const planned = plan(
      `${heads}\r\nMARAC,3/12/2026,14:00,Town hall,,"Police, health"\r\ncore group,2 Dec 2026,9:30,"Harbour  Family Hub, ROOM 2",,All\r\n`,
    );
    expect(planned.map(({ outcome }) => outcome)).toEqual(['new', 'unchanged']);
    expect(importMeetings(planned, inspection, () => 'id')).toMatchObject([
      { kind: 'meeting-planned', after: { kind: 'marac', on: '2026-12-03', time: '14:00', area: null } },
    ]);
  });

  it('says which row and column is wrong, and is not imported then', () => {
    const planned = plan(
      `${heads}\r\nParty,,25:00,,,Police\r\nCore group,31/2/2026,,Home of 4012345,,Police\r\nMARAC,3/12/2026,,Hall,,Police\r\nMARAC,3/12/2026,,hall,,Health\r\n`,
    );
    expect(planned.map(({ number, faults }) => [number, ...faults.map(({ column }) => column)])).toEqual([
      [2, 'Kind', 'Time', 'Place', 'Date'],
      [3, 'Place', 'Date'],
      [4],
      [5, 'Kind'],
    ]);
    expect(importMeetings(planned, inspection, () => 'id')).toMatchObject({ code: 'rows-wrong' });
    expect(
      importMeetings(
        plan(`${heads}\r\nCore group,2/12/2026,0930,"Harbour Family Hub, room 2",,All\r\n`),
        inspection,
        () => 'id',
      ),
    ).toMatchObject({
      code: 'nothing-to-import',
    });
  });

  it('tells of days outside the inspection, which importing confirms', () => {
    const [row] = plan(`${heads}\r\nMARAC,3/2/2027,,Town hall,,Police\r\n`);
    expect(row).toMatchObject({ outcome: 'new', warnings: [{ column: 'Date' }] });
  });

  it('adds again what was cancelled', () => {
    const off = { ...meeting, cancelled: true };
    expect(plan(`${heads}\r\nCore group,2/12/2026,9:30,"Harbour Family Hub, room 2",,All\r\n`, [off])[0]?.outcome).toBe(
      'new',
    );
  });

  it('that was exported has nothing new when it is imported', () => {
    const text = fc
      .string({ minLength: 1, maxLength: 20 })
      .map((each) => each.replaceAll(/[\p{C}\s\d]+/gu, ' ').trim())
      .filter((each) => each !== '' && !/dob|d\.o\.b|born/i.test(each));
    const any = fc.record({
      kind: fc.constantFrom(...Object.keys(meetingKinds)),
      on: fc.integer({ min: 0, max: 24 }).map((days) => Temporal.PlainDate.from('2026-11-23').add({ days }).toString()),
      time: fc.option(fc.constantFrom('09:30', '14:00')),
      place: text,
      area: fc.option(text),
      agencies: text,
    });
    const key = (each: { kind: string; on: string; time: string | null; place: string }) =>
      `${each.kind} ${each.on} ${each.time} ${each.place.toLocaleLowerCase('en-GB')}`;
    fc.assert(
      fc.property(fc.uniqueArray(any, { minLength: 1, maxLength: 6, selector: key }), (those) => {
        const there = those.map((each, at): Meeting => ({ ...meeting, ...each, id: String(at) }));
        const rows = plan(csvText(meetingRows(there)), there);
        expect(rows.map(({ outcome, faults }) => [outcome, faults])).toEqual(there.map(() => ['unchanged', []]));
      }),
    );
  });
});
