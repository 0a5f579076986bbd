import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom } from '../../submission/from-rows.ts';
import { runChecks } from '../run.ts';
import { fileChecks } from './index.ts';

const found = (stage: 1 | 2) => {
  const submission = submissionFrom({
    edition: 'sif-2015',
    asAt: dayNumber(2015, 6, 1),
    lists: { 8: [{ 'child-id': 'W1', 'school-concerns': '' }] },
    without: { 8: ['special-educational-need'] },
  });
  return runChecks(fileChecks, submission, { settings: { stage } })
    .findings.filter(
      ({ list, check }) => list === 8 && /^(heading-missing|cell-left-blank|column-left-blank)/.test(check.id),
    )
    .map(({ field }) => field);
};

describe('a column that may wait for the second stage', () => {
  it('is missed at the second stage when it is not there or empty', () => {
    expect(found(2)).toEqual(expect.arrayContaining(['special-educational-need', 'school-concerns']));
  });

  it('is not missed at the first, where others are', () => {
    const first = found(1);
    expect(first).not.toContain('special-educational-need');
    expect(first).not.toContain('school-concerns');
    expect(first).toContain('legal-status');
  });
});
