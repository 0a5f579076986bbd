import { describe, expect, it } from 'vitest';
import type { EditionId, ListNo } from '../../editions/model.ts';
import { submissionFrom, type WrittenRow } from '../../submission/from-rows.ts';
import { runChecks } from '../run.ts';
import { rowsChecks } from './index.ts';

const run = (edition: EditionId, list: ListNo, ...rows: readonly WrittenRow[]) =>
  runChecks(
    rowsChecks,
    submissionFrom({ edition, asAt: edition === 'ilacs' ? 19_877 : 16_587, lists: { [list]: rows } }),
  ).findings;

describe('rows of one child that contradict each other', () => {
  it('are told at the cell that most are against, whichever row it is', () => {
    const rows: readonly WrittenRow[] = [
      { 'child-id': 'W1', 'date-of-birth': '05/04/2010' },
      { 'child-id': 'W1', 'date-of-birth': '04/05/2010' },
      { 'child-id': 'W1', 'date-of-birth': '04/05/2010' },
      { 'child-id': 'W2', 'date-of-birth': '04/05/2011' },
    ];
    const [finding, ...others] = run('sif-2015', 1, ...rows);
    expect(others).toEqual([]);
    expect([finding?.row, finding?.also?.map(({ row }) => row)]).toEqual([0, [1, 2]]);
  });

  it('leave the first standing when there are as many of each', () => {
    const [finding] = run('sif-2015', 1, { 'child-id': 'W1', gender: 'M' }, { 'child-id': 'W1', gender: 'F' });
    expect([finding?.row, finding?.also?.[0]?.row]).toEqual([1, 0]);
  });

  it('say nothing of rows without an id', () => {
    expect(run('sif-2015', 1, { gender: 'M' }, { gender: 'F' })).toEqual([]);
  });
});

describe('a count of earlier events', () => {
  const rows = (first: string, second: string, third: string): readonly WrittenRow[] => [
    { 'child-id': 'W1', 'referral-date': '09/05/2024', 'referral-source': '6', 'referrals-in-12-months': third },
    { 'child-id': 'W1', 'referral-date': '01/02/2024', 'referral-source': '6', 'referrals-in-12-months': first },
    { 'child-id': 'W1', 'referral-date': '01/04/2024', 'referral-source': '6', 'referrals-in-12-months': second },
  ];
  const found = (...counts: [string, string, string]) =>
    run('ilacs', 3, ...rows(...counts)).map(({ check, row, also }) => [check.id, row, also?.map((place) => place.row)]);

  it('is measured on the latest row against the days before, with the present one or without it', () => {
    expect(found('0', '1', '2')).toEqual([]);
    expect(found('3', '3', '3')).toEqual([]);
    expect(found('0', '1', '1')).toEqual([['referrals-counted-too-low', 0, [0, 1, 2]]]);
  });

  it('is not held against a row that leaves it empty', () => {
    expect(found('0', '1', '')).toEqual([]);
  });

  it('reaches back 12 months, or for plans any time, and not past the reference date', () => {
    const referral = (day: string) => ({ 'child-id': 'W1', 'referral-date': day, 'referrals-in-12-months': '0' });
    expect(run('ilacs', 3, referral('08/05/2023'), referral('09/05/2024'))).toEqual([]);
    expect(run('ilacs', 3, referral('09/05/2023'), referral('09/05/2024'))).toHaveLength(1);
    expect(run('ilacs', 3, referral('09/05/2024'), referral('09/06/2024'))).toEqual([]);
    const plan = (start: string, end: string) => ({
      'child-id': 'W1',
      'plan-start': start,
      'plan-end': end,
      'previous-plans': '0',
    });
    const ids = run('ilacs', 7, plan('01/02/2015', '01/02/2016'), plan('09/05/2024', '')).map(({ check }) => check.id);
    expect(ids).toContain('plans-counted-too-low');
  });

  it('counts one day once', () => {
    const twice: readonly WrittenRow[] = [
      { 'child-id': 'W1', 'referral-date': '09/05/2024', 'referral-source': '6', 'referrals-in-12-months': '0' },
      { 'child-id': 'W1', 'referral-date': '09/05/2024', 'referral-source': '4', 'referrals-in-12-months': '0' },
    ];
    expect(run('ilacs', 3, ...twice)).toEqual([]);
  });
});

describe('a worker', () => {
  it('holds children, not rows, and only those whose cases are open', () => {
    const rows = Array.from({ length: 61 }, (_, index) => ({
      'child-id': `W${index}`,
      worker: 'Worker 1',
      'date-of-birth': '',
      'plan-start': '',
    }));
    const ids = (...written: readonly WrittenRow[]) =>
      run('sif-2015', 7, ...written)
        .filter(({ check }) => check.id === 'worker-with-very-many-children')
        .map(({ also }) => also?.length);
    expect(ids(...rows)).toEqual([60]);
    expect(ids(...rows.slice(1), ...rows.slice(1))).toEqual([]);
    expect(ids({ ...rows[0], 'plan-end': '01/05/2015' }, ...rows.slice(1))).toEqual([]);
    expect(ids(...rows.map((row) => ({ ...row, worker: 'Unallocated' })))).toEqual([]);
  });
});
