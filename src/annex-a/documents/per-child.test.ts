import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom } from '../submission/from-rows.ts';
import { type CellValue, sheetFrom } from '../submission/sheet-from.ts';
import { readPerChild } from './per-child.ts';
import { perChildFindings } from './per-child-findings.ts';
import { type RequestedDocument, requestedDocuments } from './requested.ts';

const asAt = dayNumber(2015, 6, 1);
const document = (no: string): RequestedDocument => {
  const found = requestedDocuments.find((each) => each.no === no);
  if (found === undefined) throw new Error(no);
  return found;
};
const read = (no: string, rows: readonly (readonly CellValue[])[]) =>
  readPerChild(document(no), [sheetFrom('A', rows)]);
const rulesOf = (
  no: string,
  rows: readonly (readonly CellValue[])[],
  submission = null as ReturnType<typeof submissionFrom> | null,
) => {
  const table = read(no, rows);
  return table === null ? [] : perChildFindings(table, { asAt, submission }).map(({ cell, rule }) => `${cell} ${rule}`);
};
const fostering = ['Child unique ID', 'D.O.B.', 'Arrangement commenced on'];

describe('a document on single children', () => {
  it('is read by the words that matter in its headings, below a title', () => {
    const school = read('2.06', [
      ['Children not in full-time education'],
      [],
      [
        'UPN',
        'Date of Birth',
        'Provision (incl. home tuition)',
        'Hrs per week',
        'Exclusion?',
        'Alternative provision start',
      ],
      ['A123456789012', '01/02/2004', 'Home tuition', 'below 25', '', '03/03/2015'],
    ]);
    expect(school?.sheets).toEqual([
      { file: 'made-up.xlsx', sheet: 'A', has: ['id', 'birth', 'provision', 'hours', 'exclusion', 'began'] },
    ]);
    expect(school?.children).toBe(1);
  });

  it('counts an ID once, and a row without one as a child', () => {
    const rows = [fostering, ['1', '', ''], ['1', '', ''], ['', '01/02/2008', ''], ['', '05/02/2008', '']];
    expect(read('2.03', rows)?.children).toBe(3);
  });

  it('without two of its columns is not read, and 1.01 is about no single child', () => {
    expect(
      read('2.03', [
        ['Name', 'Town'],
        ['a', 'b'],
      ])?.sheets,
    ).toEqual([]);
    expect(readPerChild(document('1.01'), [])).toBeNull();
  });

  it('has nothing wrong when all is given', () => {
    expect(rulesOf('2.03', [fostering, ['7', '01/02/2008', { day: asAt }]])).toEqual([]);
  });

  it.each([
    ['an empty cell', ['7', '', '01/03/2015'], ['B2 document-cell-blank']],
    ['a date that is none', ['7', '31/02/2008', '01/03/2015'], ['B2 document-date-unreadable']],
    [
      'a beginning after the reference date',
      ['7', '01/02/2008', '02/06/2015'],
      ['C2 document-date-after-the-reference-date'],
    ],
    ['a beginning before the birth', ['7', '01/02/2008', '01/01/2008'], ['C2 document-date-before-birth']],
    ['a young person of 16', ['7', '01/06/1999', '01/03/2015'], ['B2 document-age-unlikely']],
    ['a child of 15 until tomorrow', ['7', '02/06/1999', '01/03/2015'], []],
  ])('%s', (_, row, expected) => {
    expect(rulesOf('2.03', [fostering, row])).toEqual(expected);
  });

  it('is asked about a child given twice, a missing column, and an age out of range', () => {
    expect(rulesOf('2.03', [fostering, ['7', '01/02/2008', '01/03/2015'], ['7', '01/02/2008', '01/03/2015']])).toEqual([
      'A3 document-child-twice',
    ]);
    expect(rulesOf('2.03', [fostering.slice(0, 2), ['7', '01/02/2008']])).toEqual([' document-column-missing']);
  });

  it('may lack the ID and date of birth of a child known to the police alone, but not the number of episodes', () => {
    const headings = ['ID', 'DOB', 'Episodes', 'Actions', 'CSE'];
    expect(
      rulesOf('2.07', [headings, ['', '', 2, 'seen', 'N'], ['', '', 0, 'seen', 'N'], ['', '', '', 'seen', 'N']]),
    ).toEqual(['C3 document-number-unreadable', 'C4 document-cell-blank']);
  });

  it('is held against the lists: unknown IDs, and another date of birth; a pupil number is in no list', () => {
    const submission = submissionFrom({
      edition: 'sif-2015',
      asAt,
      lists: { 6: [{ 'child-id': '007', 'date-of-birth': '01/02/2005' }] },
    });
    const headings = ['ID or UPN', 'DOB', 'Type of provision', 'Hours'];
    const rows = [
      headings,
      ['007', '01/02/2005', 'Home', '10'],
      ['007 ', '02/02/2005', 'Home', '10'],
      ['7', '01/02/2005', 'Home', '10'],
      ['A123456789012', '01/02/2005', 'Home', 'many'],
    ];
    expect(rulesOf('2.06', rows, submission)).toEqual([
      'A3 document-child-twice',
      'B3 document-date-of-birth-differs-from-lists',
      'A4 document-child-on-no-list',
      'D5 document-number-unreadable',
    ]);
  });

  it('never fails, whatever its cells hold', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom(...fostering, 'Episodes', '#N/A'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom('2.03', '2.06', '2.07'),
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }),
        (no, rows) => {
          const table = read(no, rows);
          expect(table).not.toBeNull();
          if (table === null) return;
          expect(table.children).toBeLessThanOrEqual(table.rows.length);
          for (const { message } of perChildFindings(table, { asAt, submission: null }))
            expect(message).toMatch(/[.?]$/);
        },
      ),
    );
  });
});
