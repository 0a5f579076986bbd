import { describe, expect, it } from 'vitest';
import { parseIsoDate, toDayNumber } from '#calendar';
import type { EditionId } from '../../editions/model.ts';
import { submissionFrom, type WrittenLists } from '../../submission/from-rows.ts';
import { type DescribedFinding, described } from '../described.ts';
import { runChecks } from '../run.ts';
import { listChecks } from './index.ts';

const check = (id: string, edition: EditionId, lists: WrittenLists): DescribedFinding[] => {
  const asAt = toDayNumber(parseIsoDate(edition === 'ilacs' ? '2019-06-03' : '2015-06-01'));
  const submission = submissionFrom({ edition, asAt, lists });
  const result = runChecks(
    listChecks.filter((each) => each.id === id),
    submission,
  );
  return result.findings.map((finding) => described(finding, submission));
};
const cellsOf = ({ list, cell, also }: DescribedFinding) => [
  `${list}!${cell}`,
  ...also.map((place) => `${place.list}!${place.cell}`),
];

describe('a date of birth that differs', () => {
  const child = (birth: string) => ({ 'child-id': 'W1', 'date-of-birth': birth });

  it('is told where the fewer cells are, with every other cell beside it', () => {
    const [finding, ...others] = check('date-of-birth-differs-between-lists', 'sif-2015', {
      1: [child('05/04/2010')],
      3: [child('04/05/2010')],
      6: [child('04/05/2010')],
    });
    expect(others).toEqual([]);
    expect(finding && cellsOf(finding)).toEqual(['1!D2', '3!D2', '6!D2']);
    expect(finding?.message).toContain('5 April 2010 here, but 4 May 2010 in 2 other rows');
  });

  it('is told away from the first list where as many say the one as the other', () => {
    const [finding] = check('date-of-birth-differs-between-lists', 'sif-2015', {
      3: [child('04/05/2010')],
      6: [child('05/04/2010')],
    });
    expect(finding && cellsOf(finding)).toEqual(['6!D2', '3!D2']);
  });

  it('is left to the checks of one list where a single list has it', () => {
    expect(
      check('date-of-birth-differs-between-lists', 'sif-2015', { 3: [child('04/05/2010'), child('05/04/2010')] }),
    ).toEqual([]);
  });

  it('is no contradiction while the child is unborn', () => {
    expect(
      check('date-of-birth-differs-between-lists', 'ilacs', { 1: [child('20/07/2019')], 3: [child('27/07/2019')] }),
    ).toEqual([]);
  });
});

describe('two IDs for what may be one child', () => {
  const alike = (id: string) => ({
    'child-id': id,
    gender: 'F',
    ethnicity: 'WBRI',
    'date-of-birth': '04/05/2010',
    's47-start': '02/03/2015',
    'continuous-start': '02/03/2015',
  });
  const on = (no: 4 | 5, id: string) => {
    const { 's47-start': enquiry, 'continuous-start': assessment, ...child } = alike(id);
    return no === 5 ? { ...child, 's47-start': enquiry } : { ...child, 'continuous-start': assessment };
  };

  it('are told once, however many lists they share', () => {
    const found = check('one-child-under-two-ids', 'sif-2015', {
      4: [on(4, 'W2'), on(4, 'W1')],
      5: [on(5, 'W1'), on(5, 'W2')],
    });
    expect(found.map(({ list, child }) => [list, child])).toEqual([[4, 'W2']]);
    expect(found[0]?.message).toContain('twins');
  });

  it('are not told where many children are alike, as when a date stands for one not known', () => {
    const many = ['W1', 'W2', 'W3', 'W4', 'W5'].map((id) => on(5, id));
    expect(check('one-child-under-two-ids', 'sif-2015', { 5: many.slice(0, 4) })).toHaveLength(3);
    expect(check('one-child-under-two-ids', 'sif-2015', { 5: many })).toEqual([]);
  });
});

describe('a conference that led to a plan which list 7 does not have', () => {
  const led = (day: string) => [{ 'child-id': 'W1', 'icpc-date': day, 'icpc-led-to-plan': 'Y' }];

  it.each([
    // List 7 looks back three months in 2015, six since 2018; the first day belongs to them.
    ['sif-2015', '01/03/2015', 'conference-plan-not-listed'],
    ['sif-2015', '28/02/2015', 'conference-plan-may-have-ended'],
    ['ilacs', '03/12/2018', 'conference-plan-not-listed'],
    ['ilacs', '02/12/2018', 'conference-plan-may-have-ended'],
  ] as const)('in %s on %s is told as %s', (edition, day, id) => {
    for (const each of ['conference-plan-not-listed', 'conference-plan-may-have-ended']) {
      expect(check(each, edition, { 5: led(day), 7: [] })).toHaveLength(each === id ? 1 : 0);
    }
  });

  it('is told when the plan on list 7 ended before it, and not when its end cannot be read', () => {
    const earlier = { 'child-id': 'W1', 'plan-start': '05/01/2015', 'plan-end': '07/04/2015' };
    const [finding] = check('conference-plan-not-listed', 'sif-2015', { 5: led('16/04/2015'), 7: [earlier] });
    expect(finding && cellsOf(finding)).toContain('7!N2');
    const unclear = { ...earlier, 'plan-end': 'April' };
    expect(check('conference-plan-not-listed', 'sif-2015', { 5: led('16/04/2015'), 7: [unclear] })).toEqual([]);
  });
});

describe('a child on a plan and list 6', () => {
  const plan = (id: string) => ({ 'child-id': id, 'plan-start': '16/04/2015' });
  const inNeed = (id: string) => ({ 'child-id': id, 'cin-start': '01/04/2015' });
  const told = (onList6: readonly string[]) => {
    const lists = { 6: onList6.map(inNeed), 7: ['W1', 'W2', 'W3', 'W4'].map(plan) };
    return ['plan-child-left-out-of-list-6', 'child-in-need-and-on-a-plan'].map((id) =>
      check(id, 'sif-2015', lists).map(({ child }) => child),
    );
  };

  it('in 2015 is asked about only where it differs from most', () => {
    expect(told([])).toEqual([[], []]);
    expect(told(['W1'])).toEqual([[], ['W1']]);
    expect(told(['W1', 'W2', 'W3'])).toEqual([['W4'], []]);
    expect(told(['W1', 'W2', 'W3', 'W4'])).toEqual([[], []]);
  });
});

describe('a death', () => {
  const died = { 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E2' };

  it('allows what was done on its day, and what is closed after it', () => {
    const plan = { 'child-id': 'W1', 'last-statutory-visit': '02/03/2015', 'plan-end': '16/03/2015' };
    expect(check('event-after-death', 'sif-2015', { 7: [plan], 8: [died] })).toEqual([]);
  });

  it('is told once a row, with all dates after it and the cells that tell it', () => {
    const plan = { 'child-id': 'W1', 'plan-start': '04/03/2015', 'last-statutory-visit': '03/03/2015' };
    const found = check('event-after-death', 'sif-2015', { 7: [plan], 8: [died] });
    expect(found.map(cellsOf)).toEqual([['7!K2', '7!H2', '8!Z2', '8!Y2']]);
  });

  it('of a care leaver, whose list gives no date, is held against what is open', () => {
    const found = check('open-plan-or-care-after-death', 'sif-2015', {
      7: [{ 'child-id': 'W1', 'plan-start': '04/03/2015' }],
      9: [{ 'child-id': 'W1', 'in-touch': 'Died' }],
    });
    expect(found.map(cellsOf)).toEqual([['7!N2', '7!A2', '7!H2', '9!J2']]);
  });
});

describe('the referral that an assessment follows', () => {
  const assessed = { 4: [{ 'child-id': 'W1', 'continuous-start': '01/04/2015' }] };
  const referred = (count: string) => ({
    3: [{ 'child-id': 'W1', 'referral-date': '07/04/2015', 'referrals-in-12-months': count }],
  });
  const inNeed = (start: string) => ({ 6: [{ 'child-id': 'W1', 'cin-start': start }] });
  const told = (lists: WrittenLists) => check('assessment-before-referral', 'sif-2015', lists).length;

  it('may be an earlier one that list 3 counts but does not hold', () => {
    expect(told({ ...assessed, ...referred('0') })).toBe(1);
    expect(told({ ...assessed, ...referred('1') })).toBe(0);
    expect(told({ ...assessed, ...referred('') })).toBe(1);
  });

  it('may be that of a case which is older than the 12 months counted', () => {
    expect(told({ ...assessed, ...referred('0'), ...inNeed('07/04/2014') })).toBe(1);
    expect(told({ ...assessed, ...referred('0'), ...inNeed('06/04/2014') })).toBe(0);
    expect(told({ ...assessed, ...referred(''), ...inNeed('31/03/2015') })).toBe(0);
  });
});
