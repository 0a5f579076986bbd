import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { EditionId, ListNo } from '../../editions/model.ts';
import { submissionFrom, type WrittenRow } from '../../submission/from-rows.ts';
import { runChecks } from '../run.ts';
import type { CheckSettings } from '../settings.ts';
import { list4Checks } from './list-4/index.ts';
import { list5Checks } from './list-5/index.ts';
import { list6Checks } from './list-6/index.ts';
import { list7Checks } from './list-7/index.ts';

const checks = [...list4Checks, ...list5Checks, ...list6Checks, ...list7Checks];
const asAt = { 'sif-2015': dayNumber(2015, 6, 1), ilacs: dayNumber(2024, 6, 3) };

const run = (edition: EditionId, list: ListNo, row: WrittenRow, settings: Partial<CheckSettings> = {}) =>
  runChecks(checks, submissionFrom({ edition, asAt: asAt[edition], lists: { [list]: [row] } }), { settings }).findings;
const found = (...of: Parameters<typeof run>) => run(...of).map(({ check }) => check.id);

describe('the three kinds of assessment of 2015', () => {
  const kinds = ['continuous', 'initial', 'core'] as const;

  it.each(kinds)('are each read: %s', (kind) => {
    const [start, seen, authorised] = [`${kind}-start`, `${kind}-seen`, `${kind}-authorised`] as FieldKey[];
    if (start === undefined || seen === undefined || authorised === undefined) throw new Error('three columns');
    expect(found('sif-2015', 4, { [start]: '09/05/2015', [seen]: 'Y', [authorised]: '09/05/2015' })).toEqual([]);
    expect(found('sif-2015', 4, { [start]: '09/05/2015', [seen]: 'Y', [authorised]: '08/05/2015' })).toEqual([
      'assessment-authorised-before-it-started',
    ]);
    expect(found('sif-2015', 4, { [start]: '09/05/2015' })).toEqual([]);
    expect(found('sif-2015', 4, { [start]: '08/05/2015', [authorised]: '09/05/2015' })).toEqual([
      'authorised-without-saying-if-seen',
    ]);
    expect(found('sif-2015', 4, { [seen]: 'N', [authorised]: '08/05/2015' })).toEqual([
      'assessment-authorised-without-start',
      'child-seen-without-assessment',
      'authorised-without-seeing-the-child',
    ]);
  });

  it('say nothing of a start that is there but cannot be read', () => {
    expect(
      found('sif-2015', 4, { 'core-start': '31/02/2015', 'core-seen': 'Y', 'core-authorised': '09/05/2015' }),
    ).toEqual([]);
  });

  it('leave a child unborn on the day unseen without a query', () => {
    const row: WrittenRow = { 'core-start': '01/05/2015', 'core-seen': 'N', 'core-authorised': '08/05/2015' };
    expect(found('sif-2015', 4, { ...row, 'expected-date-of-birth': '01/09/2015' })).toEqual([]);
    expect(found('sif-2015', 4, { ...row, 'date-of-birth': '09/05/2015' })).toEqual([]);
    expect(found('sif-2015', 4, { ...row, 'date-of-birth': '08/05/2015' })).toEqual([
      'authorised-without-seeing-the-child',
    ]);
  });

  it('are none when all six dates are empty, told with every cell', () => {
    const [finding, ...others] = run('sif-2015', 4, { 'child-id': 'W1' });
    expect(others).toEqual([]);
    expect([finding?.check.id, finding?.field, finding?.also?.length]).toEqual([
      'no-assessment',
      'continuous-start',
      5,
    ]);
  });
});

describe('an initial child protection conference', () => {
  it('may be on the day of the enquiry, and not before it', () => {
    const row: WrittenRow = { 's47-start': '12/05/2015', 'icpc-not-required': 'N', 'icpc-led-to-plan': 'Y' };
    expect(found('sif-2015', 5, { ...row, 'icpc-date': '12/05/2015' })).toEqual([]);
    expect(found('sif-2015', 5, { ...row, 'icpc-date': '11/05/2015' })).toEqual(['conference-before-enquiry']);
  });

  it('that is not required has no date and led to no plan', () => {
    expect(found('sif-2015', 5, { 'icpc-not-required': 'Y' })).toEqual([]);
    expect(found('sif-2015', 5, { 'icpc-not-required': 'Y', 'icpc-led-to-plan': 'N' })).toEqual([]);
    expect(found('sif-2015', 5, { 'icpc-not-required': 'Y', 'icpc-led-to-plan': 'Y' })).toEqual([
      'result-without-conference',
    ]);
    expect(found('sif-2015', 5, { 'icpc-not-required': 'N', 'icpc-led-to-plan': 'N' })).toEqual([
      'answered-no-plan-without-conference',
    ]);
  });

  it('is overdue after 15 working days, bank holidays left out', () => {
    // 25 May 2015 was a bank holiday: 8 May is 15 working days before 1 June.
    expect(found('sif-2015', 5, { 's47-start': '08/05/2015', 'icpc-not-required': 'N' })).toEqual([]);
    expect(found('sif-2015', 5, { 's47-start': '07/05/2015', 'icpc-not-required': 'N' })).toEqual([
      'conference-overdue',
    ]);
    expect(found('sif-2015', 5, { 's47-start': '07/05/2015' })).toEqual([]);
  });

  it.each([
    ['23/05/2015', 1],
    ['24/05/2015', 1],
    ['25/05/2015', 1],
    ['22/05/2015', 0],
  ])('on %s is asked about %i times', (day, times) => {
    expect(found('sif-2015', 5, { 'icpc-date': day, 'icpc-led-to-plan': 'Y' })).toHaveLength(times);
  });
});

describe('a case of a child in need', () => {
  it('is told once when the child was seen after it was closed, by what the reason says', () => {
    const row: WrittenRow = { 'last-seen': '13/05/2015', 'cin-closed': '12/05/2015' };
    expect(found('sif-2015', 6, { ...row, 'cin-closure-reason': 'RC7' })).toEqual(['last-seen-after-case-closed']);
    expect(found('sif-2015', 6, { ...row, 'cin-closure-reason': 'RC9' })).toEqual([
      'seen-after-closing-without-action',
    ]);
    expect(found('sif-2015', 6, { ...row, 'cin-closure-reason': 'RC2' })).toEqual(['seen-after-death']);
    expect(found('sif-2015', 6, { ...row, 'cin-closure-reason': 'moved' })).toEqual(['last-seen-after-case-closed']);
  });

  it('has its status, its closure and its reason agree', () => {
    const closed: WrittenRow = { 'cin-closed': '12/05/2024', 'cin-closure-reason': 'RC7' };
    expect(found('ilacs', 6, { ...closed, 'case-status': 'e) Closed episode' })).toEqual([]);
    expect(found('ilacs', 6, { ...closed, 'case-status': 'b) Child Protection plan' })).toEqual([
      'closure-without-closed-status',
    ]);
    expect(found('ilacs', 6, { 'case-status': 'e) Closed episode' })).toEqual(['closed-status-without-closure']);
    expect(found('ilacs', 6, { 'case-status': 'c) Child in need plan', 'primary-need': 'N1' })).toEqual([]);
  });

  it('may close without a need, and not stay open', () => {
    expect(found('sif-2015', 6, { 'primary-need': 'N9' })).toEqual(['open-case-without-need']);
    expect(
      found('sif-2015', 6, { 'primary-need': 'N9', 'cin-closed': '12/05/2015', 'cin-closure-reason': 'RC8' }),
    ).toEqual([]);
  });
});

describe('a child protection plan', () => {
  it('cannot end on the day it started, for a conference must end it', () => {
    expect(found('sif-2015', 7, { 'plan-start': '09/05/2015', 'plan-end': '09/05/2015' })).toEqual([
      'plan-started-and-ended-on-one-day',
    ]);
  });

  it('awaits its first visit for as long as the setting says', () => {
    expect(found('sif-2015', 7, { 'plan-start': '15/05/2015' })).toEqual([]);
    expect(found('sif-2015', 7, { 'plan-start': '14/05/2015' })).toEqual(['open-plan-without-visit']);
    expect(found('sif-2015', 7, { 'plan-start': '14/05/2015' }, { planVisitEvery: 20 })).toEqual([]);
    expect(found('sif-2015', 7, { 'plan-start': '01/05/2015', 'plan-end': '28/05/2015' })).toEqual([]);
  });

  it('has its last visit between its start and its end', () => {
    const plan: WrittenRow = { 'plan-start': '01/04/2015', 'plan-end': '28/05/2015' };
    expect(found('sif-2015', 7, { ...plan, 'last-statutory-visit': '01/04/2015' })).toEqual([]);
    expect(found('sif-2015', 7, { ...plan, 'last-statutory-visit': '28/05/2015' })).toEqual([]);
    expect(found('sif-2015', 7, { ...plan, 'last-statutory-visit': '31/03/2015' })).toEqual([
      'last-visit-before-plan-started',
    ]);
    expect(found('sif-2015', 7, { ...plan, 'last-statutory-visit': '29/05/2015' })).toEqual([
      'last-visit-after-plan-ended',
    ]);
  });
});
