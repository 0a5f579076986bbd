import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenLists } from '../submission/from-rows.ts';
import type { Check } from './check.ts';
import { described } from './described.ts';
import { planEndedBeforeItStarted } from './row/list-7/plan-ended-before-it-started.ts';
import { runChecks } from './run.ts';

const submissionOf = (lists: WrittenLists, without = {}) =>
  submissionFrom({ edition: 'ilacs', asAt: dayNumber(2024, 6, 3), lists, without });

describe('a check that cannot run', () => {
  it('is told with the list that was not supplied', () => {
    const { findings, notRun } = runChecks([planEndedBeforeItStarted], submissionOf({}));
    expect(findings).toEqual([]);
    expect(notRun.map(({ because }) => because)).toEqual(['list 7 was not supplied']);
  });

  it('is told with the column that the list does not have', () => {
    const { notRun } = runChecks([planEndedBeforeItStarted], submissionOf({ 7: [{}] }, { 7: ['plan-end'] }));
    expect(notRun.map(({ because }) => because)).toEqual(['list 7 has no column “Child Protection Plan End Date”']);
  });

  it('is told when it compares with an earlier submission and none was given', () => {
    const comparing: Check = { ...planEndedBeforeItStarted, scope: 'submissions' };
    const { notRun } = runChecks([comparing], submissionOf({ 7: [{}] }));
    expect(notRun.map(({ because }) => because)).toEqual(['no earlier submission was given to compare with']);
  });

  it('is not mentioned when the edition is none of its own, or has no such column', () => {
    const of2015: Check = { ...planEndedBeforeItStarted, editions: ['sif-2015'] };
    const noColumn: Check = { ...planEndedBeforeItStarted, needs: [{ 7: ['seen-to-timescale'] }] };
    expect(runChecks([of2015, noColumn], submissionOf({ 7: [{}] }))).toEqual({ findings: [], notRun: [] });
  });
});

describe('findings', () => {
  const at = (row: number, field: 'team' | 'plan-end' | 'child-id' | null): Check => ({
    ...planEndedBeforeItStarted,
    id: `made-up-${row}-${field}`,
    run: ({ report }) => report({ list: 7, row, field, details: [1, 2] }),
  });

  it('come in order of row, then of the column in the edition, with what concerns a whole row first', () => {
    const checks = [at(1, 'team'), at(1, 'child-id'), at(0, 'plan-end'), at(1, null)];
    const { findings } = runChecks(checks, submissionOf({ 7: [{}, {}] }));
    expect(findings.map(({ row, field }) => [row, field])).toEqual([
      [0, 'plan-end'],
      [1, null],
      [1, 'child-id'],
      [1, 'team'],
    ]);
  });

  it('name list, sheet, row, column, cell, child, what was submitted, and the other cells concerned', () => {
    const submission = submissionOf({
      7: [{ 'child-id': ' W7 ', 'plan-start': '2024-05-09', 'plan-end': '3 May 2024' }],
    });
    const [finding] = runChecks([planEndedBeforeItStarted], submission).findings;
    expect(finding && described(finding, submission)).toEqual({
      rule: 'plan-ended-before-it-started',
      severity: 'error',
      list: 7,
      sheet: 'List 7',
      row: 2,
      index: 0,
      field: 'plan-end',
      column: 'Child Protection Plan End Date',
      cell: 'M2',
      child: 'W7',
      text: '3 May 2024',
      message:
        'List 7, row 2: the plan ended on 3 May 2024, before it started on 9 May 2024. Correct one of the two dates.',
      also: [
        {
          list: 7,
          sheet: 'List 7',
          row: 2,
          index: 0,
          field: 'plan-start',
          column: 'Child Protection Plan Start Date',
          cell: 'G2',
          child: 'W7',
          text: '2024-05-09',
        },
      ],
    });
  });
});
