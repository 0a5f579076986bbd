import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { submissionFrom, type WrittenRow } from '../../submission/from-rows.ts';
import { runChecks } from '../run.ts';
import { rowsChecks } from './index.ts';
import { repeatedRows } from './repeated-rows.ts';

const listOf = (no: 1 | 3 | 6 | 9, rows: readonly WrittenRow[]) => {
  const submission = submissionFrom({ edition: 'sif-2015', asAt: 16_587, lists: { [no]: rows } });
  const list = submission.lists.get(no);
  if (list === undefined) throw new Error('no list');
  return { submission, list };
};

const cell = (...texts: readonly string[]) => fc.constantFrom(...texts);
const rows = fc.array(
  fc.record({
    'child-id': cell('W1', 'W2', ''),
    'referral-date': cell('01/05/2015', '02/05/2015', 'soon', 'later', ''),
    'referral-source': cell('4', '6'),
    'referral-nfa': cell('Y', 'N', ''),
  }),
  { maxLength: 30 },
);

describe('rows that repeat another', () => {
  it('are those with the same text in every cell, the first of them standing', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const { list } = listOf(3, written);
        const seen = new Map<string, number>();
        const expected = written.map((row, index) => {
          if (row['child-id'] === '') return -1;
          const text = JSON.stringify(row);
          const first = seen.get(text) ?? -1;
          if (first < 0) seen.set(text, index);
          return first;
        });
        expect([...repeatedRows(list).whole]).toEqual(expected);
      }),
    );
  });

  it('by the key are those of one child, date and source; a date missing or unreadable is like no other', () => {
    fc.assert(
      fc.property(rows, (written) => {
        const { list } = listOf(3, written);
        const seen = new Map<string, number>();
        const expected = written.map((row, index) => {
          if (row['child-id'] === '' || !row['referral-date'].includes('/')) return -1;
          const key = [row['child-id'], row['referral-date'], row['referral-source']].join();
          const first = seen.get(key) ?? -1;
          if (first < 0) seen.set(key, index);
          return first;
        });
        expect([...repeatedRows(list).key]).toEqual(expected);
      }),
    );
  });

  it('are told once, by one check of several', () => {
    const row: WrittenRow = { 'child-id': 'W1', 'cin-start': '01/05/2015' };
    const ids = (written: readonly WrittenRow[]) =>
      runChecks(rowsChecks, listOf(6, written).submission).findings.map(({ check }) => check.id);
    expect(ids([row, row])).toEqual(['row-repeated']);
    expect(ids([row, { ...row, worker: 'Worker 2' }])).toEqual(['event-given-twice']);
    expect(
      ids([
        { ...row, 'cin-closed': '02/05/2015' },
        { ...row, 'cin-start': '03/05/2015' },
      ]),
    ).toEqual(['child-on-several-rows']);
  });

  it('of a care leaver are only those alike in all, for the list has no date to tell them by', () => {
    const ids = (written: readonly WrittenRow[]) =>
      runChecks(rowsChecks, listOf(9, written).submission).findings.map(({ check }) => check.id);
    expect(ids([{ 'child-id': 'W1' }, { 'child-id': 'W1' }])).toEqual(['row-repeated']);
    expect(ids([{ 'child-id': 'W1' }, { 'child-id': 'W1', worker: 'Worker 2' }])).toEqual(['child-on-several-rows']);
  });

  // A comparison of all with all would run into the limit of every test.
  it('are found by the ten thousand', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({
      'child-id': 'W1',
      'contact-date': '01/05/2015',
      'contact-source': '6',
      gender: index % 2 === 0 ? 'M' : 'F',
    }));
    const { submission } = listOf(1, many);
    const { findings } = runChecks(rowsChecks, submission);
    expect(findings.filter(({ check }) => check.id === 'contact-given-twice')).toHaveLength(9999);
    expect(findings.filter(({ check }) => check.id === 'gender-differs-between-rows')).toHaveLength(1);
  });
});
