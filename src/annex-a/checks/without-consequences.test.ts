import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenLists } from '../submission/from-rows.ts';
import { consequences } from './consequences.ts';
import { checks } from './index.ts';
import { runChecks } from './run.ts';
import { depthOf } from './without-consequences.ts';

const found = (lists: WrittenLists, edition: 'sif-2015' | 'ilacs' = 'sif-2015') =>
  runChecks(
    checks.filter(({ scope }) => scope !== 'file'),
    submissionFrom({ edition, asAt: edition === 'ilacs' ? dayNumber(2024, 6, 3) : dayNumber(2015, 6, 1), lists }),
  ).findings.map(({ check, list, row, field }) => `${check.id}, list ${list}, row ${row}, ${field}`);

const child = { 'child-id': 'W1', 'date-of-birth': '04/05/2009', gender: 'Female', ethnicity: 'WBRI' } as const;

describe('one fault gives one finding', () => {
  it('when the year of a date is mistyped as one to come', () => {
    const plan = {
      ...child,
      'plan-start': '09/02/2051',
      'last-statutory-visit': '20/05/2015',
      'latest-abuse-category': 'NEG',
    };
    expect(found({ 7: [{ ...plan, 'initial-abuse-category': 'NEG' }] })).toEqual([
      'event-after-the-reference-date, list 7, row 0, plan-start',
    ]);
  });

  it('when the year of an end is mistyped as one before birth', () => {
    const plan = {
      ...child,
      'plan-start': '09/02/2015',
      'plan-end': '20/04/1915',
      'last-statutory-visit': '15/04/2015',
    };
    expect(found({ 7: [plan] })).toContain('plan-ended-before-it-started, list 7, row 0, plan-end');
    expect(found({ 7: [plan] }).filter((each) => each.endsWith('plan-end'))).toHaveLength(1);
  });

  it('when the year of a birth is mistyped as one to come', () => {
    const row = { ...child, 'date-of-birth': '04/05/2090', age: '6', 'contact-date': '20/05/2015' };
    expect(found({ 1: [row] })).toEqual(['birth-date-after-the-reference-date, list 1, row 0, date-of-birth']);
  });

  it('when two rows of a child have plans at a time', () => {
    const plan = { ...child, 'last-statutory-visit': '20/05/2015' };
    const rows = [
      { ...plan, 'plan-start': '09/02/2015', 'previous-plans': '0' },
      { ...plan, 'plan-start': '09/03/2015', 'previous-plans': '0' },
    ];
    const all = found({ 7: rows });
    expect(all).toContain('plans-overlap, list 7, row 1, plan-start');
    expect(all.filter((each) => /several-rows|counted-too-low/.test(each))).toEqual([]);
  });
});

describe('a fault of its own stays', () => {
  it('in another cell of the row', () => {
    const row = { ...child, 'cin-start': '01/02/2051', age: '9' };
    expect(found({ 6: [row] })).toEqual([
      'age-not-as-birth-date, list 6, row 0, age',
      'event-after-the-reference-date, list 6, row 0, cin-start',
    ]);
  });

  it('in another row', () => {
    const rows = [
      { 'child-id': 'W1', 'cin-start': '09/02/2015', 'cin-closed': '01/02/2015' },
      { 'child-id': 'W2', 'cin-start': '01/02/2014', 'cin-closed': '09/02/2014' },
    ];
    const all = found({ 6: rows });
    expect(all).toContain('child-in-need-case-closed-before-it-started, list 6, row 0, cin-closed');
    expect(all).toContain('ended-before-the-window, list 6, row 1, cin-closed');
  });
});

describe('the table of consequences', () => {
  it('names only checks that there are', () => {
    const ids = new Set(checks.map(({ id }) => id));
    const named = consequences.flatMap(({ of, are }) => [...of, ...are]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('never comes back to where it began', () => {
    for (const { id, scope } of checks) expect(depthOf(id, scope)).toBeLessThan(8);
  });

  it('leaves no error out for a query', () => {
    const severities = new Map(checks.map(({ id, severity }) => [id, severity]));
    const wrong = consequences.flatMap(({ of, are }) =>
      of.some((id) => severities.get(id) === 'query') ? are.filter((id) => severities.get(id) === 'error') : [],
    );
    expect(wrong).toEqual([]);
  });
});
