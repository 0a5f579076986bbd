import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenRow } from '../../../submission/from-rows.ts';
import { openCases } from './open-cases.ts';

const asAt = dayNumber(2015, 6, 1);
const plans = (...rows: WrittenRow[]) =>
  openCases(
    submissionFrom({ edition: 'sif-2015', asAt, lists: { 7: rows.map((row) => ({ 'child-id': 'W1', ...row })) } }),
    7,
  );

describe('how a child stands at the reference date', () => {
  it.each([
    ['open without an end', { 'plan-start': '04/05/2015' }, 'open'],
    ['open with an end still to come', { 'plan-start': '04/05/2015', 'plan-end': '02/06/2015' }, 'open'],
    ['ended on the reference date', { 'plan-start': '04/05/2015', 'plan-end': '01/06/2015' }, 'ended'],
    ['unclear where the end cannot be read', { 'plan-start': '04/05/2015', 'plan-end': 'May' }, 'unclear'],
    ['unclear where it is still to start', { 'plan-start': '02/06/2015' }, 'unclear'],
    ['open without a start', {}, 'open'],
  ])('is %s', (_, row, standing) => {
    expect(plans(row).of(0)).toBe(standing);
  });

  it('is open when any row is, and that row shows it', () => {
    const cases = plans({ 'plan-end': '04/05/2015' }, { 'plan-start': '11/05/2015' }, { 'plan-end': 'May' });
    expect([cases.of(0), cases.row(0)]).toEqual(['open', 1]);
  });

  it('is absent from a list that was not submitted', () => {
    const submission = submissionFrom({ edition: 'sif-2015', asAt, lists: { 1: [{ 'child-id': 'W1' }] } });
    expect([openCases(submission, 8).of(0), openCases(submission, 8).row(0)]).toEqual(['absent', -1]);
  });

  it('knows from when to when cases ran', () => {
    const cases = plans({ 'plan-start': '04/05/2015', 'plan-end': '20/05/2015' });
    expect(cases.ranOn(0, dayNumber(2015, 5, 4))).toBe(false);
    expect(cases.ranOn(0, dayNumber(2015, 5, 5))).toBe(true);
    expect(cases.ranOn(0, dayNumber(2015, 5, 20))).toBe(true);
    expect(cases.ranOn(0, dayNumber(2015, 5, 21))).toBe(false);
    expect(cases.lastedTo(0)).toBe(dayNumber(2015, 5, 20));
  });
});
