import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { parseComparators } from '../figures/comparators.ts';
import { parseEntered } from '../figures/entered.ts';
import { asAt, westmarch } from '../made-up-submissions.test-data.ts';
import { measures } from '../measures.ts';
import { type AreaOptions, areaSection } from './area-section.ts';
import { type AreaLineId, areaLineIds } from './line-ids.ts';
import { areaLines } from './lines.ts';

const child = (id: string, type: string, where: string, rest = {}) => ({
  'child-id': id,
  'looked-after-start': '01/01/2014',
  'placement-type': type,
  'placement-location': where,
  uasc: 'N',
  ...rest,
});

const own = { 'placement-provider': 'PR1', 'placement-urn': 'SC000001' };
const submission = westmarch({
  6: [{ 'child-id': 'W1' }, { 'child-id': 'W2', 'cin-closed': '01/05/2015' }],
  7: [{ 'child-id': 'W1', 'plan-start': '01/05/2015' }],
  8: [
    child('W1', 'K2', 'Out', { ...own, 'provider-judgement': 'Good' }),
    child('W2', 'K2', 'In', { ...own, 'provider-judgement': 'Good', uasc: 'Y' }),
    child('W3', 'U6', 'In'),
    child('W4', 'U4', 'Out'),
    child('W5', 'U1', ''),
    child('W6', 'P1', 'In'),
    child('W7', 'P1', 'In', { 'looked-after-end': '01/04/2015', 'looked-after-end-reason': 'E45' }),
    child('W8', 'S1', 'Out'),
    child('W9', 'U6', 'In'),
    child('W10', 'U6', 'In'),
  ],
  9: [{ 'child-id': 'W11', 'multiple-occupancy': 'Y' }],
  10: [{ 'child-id': 'W12', 'adoption-order': '01/01/2015' }],
});

const line = (id: AreaLineId, options: AreaOptions = {}) => {
  const found = areaSection(submission, options).find((each) => each.id === id);
  if (found === undefined) throw new Error(`there is no line ${id}`);
  return found;
};

describe('the section on the local authority area', () => {
  it('has the lines A1 to A36 in order, and each names a measure that there is', () => {
    expect(areaSection(submission).map(({ id }) => id)).toEqual(areaLineIds);
    const ids = measures.map(({ id }) => id);
    for (const { source } of areaLines) {
      if (source.kind === 'measure') expect(ids).toContain(source.measure);
      if (source.kind === 'measure' && source.share) expect(ids).toContain(source.share.measure);
      if (source.kind === 'not-in-lists' && source.near !== null) expect(ids).toContain(source.near);
    }
  });

  it('works out what the lists hold, at the reference date', () => {
    const values = Object.fromEntries(areaSection(submission).map(({ id, value }) => [id, value]));
    expect(values).toMatchObject({ A19: 1, A20: 1, A24: 9, A26: 3, A27: 2, A28: 1, A29: 5, A30: 1, A32: 1 });
    expect(line('A24')).toMatchObject({ outcome: 'computed', date: asAt, direction: null });
  });

  it('takes all looked after as the whole of A26, and the line itself for A27 to A30', () => {
    expect(line('A26').share).toMatchObject({ numerator: 3, denominator: 9, of: 'A24' });
    expect(line('A27').share).toMatchObject({ numerator: 1, denominator: 2, value: 50, of: 'A27' });
    expect(line('A28').share).toMatchObject({ numerator: 1, denominator: 1, value: 100 });
    expect(line('A29').share).toMatchObject({ numerator: 1, denominator: 5, value: 20 });
    expect(line('A29').note).toContain('The location of 1 is not known');
    expect(line('A30').share).toMatchObject({ numerator: 0, denominator: 1, value: 0 });
  });

  it('says what the lists cannot give, and what comes near', () => {
    expect(line('A31')).toMatchObject({ outcome: 'cannot', value: null });
    expect(line('A31').note).toContain('within 12 months, 1.');
    for (const id of ['A33', 'A34', 'A35', 'A36'] as const)
      expect(line(id)).toMatchObject({ outcome: 'cannot', value: null });
    expect(line('A33').note).toMatch(/, 1\.$/);
    expect(line('A1')).toMatchObject({ outcome: 'cannot', because: expect.stringContaining('register') });
    expect(line('A1').note).toBe('List 8 names 1 of its own provision where children live now.');
    expect(line('A2').note).toBe('List 8 names 1 of its own provision where children live now.');
  });

  it('needs the children of the area for the rate, which are entered', () => {
    expect(line('A25')).toMatchObject({ outcome: 'cannot', because: expect.stringContaining('A9') });
    const entered = parseEntered('{ "lines": { "A9": 1000 } }');
    expect(line('A25', { entered })).toMatchObject({ outcome: 'computed', value: 90 });
    expect(line('A9', { entered })).toMatchObject({ outcome: 'entered', value: 1000 });
  });

  it.each([
    [12, 'reduction'],
    [9, 'no change'],
    [5, 'increase'],
  ])('compares with %i entered for an earlier day: %s', (value, direction) => {
    const previous = { value, date: '2014-03-31', per10000: 10 * value };
    const entered = parseEntered(JSON.stringify({ lines: { A9: 1000, A24: { previous } } }));
    expect(line('A24', { entered })).toMatchObject({ direction, previous: { value, date: dayNumber(2014, 3, 31) } });
    expect(line('A25', { entered })).toMatchObject({ direction, previous: { value: 10 * value } });
    expect(line('A26', { entered }).direction).toBe(null);
  });

  it('puts what a person entered before what the lists give, and tells both', () => {
    const entered = parseEntered(
      '{ "lines": { "A20": { "value": 3, "date": "2015-05-20" }, "A3": "May 2012: good" } }',
    );
    expect(line('A20', { entered })).toMatchObject({ outcome: 'entered', value: 3, date: dayNumber(2015, 5, 20) });
    expect(line('A20', { entered }).note).toContain('The lists give 1.');
    expect(line('A3', { entered }).value).toBe('May 2012: good');
  });

  it('takes national values from comparators where none is entered', () => {
    const comparators = parseComparators(
      'measure,national\nlooked-after-rate,60\n',
      'c.csv',
      measures.map(({ id }) => id),
    );
    expect(line('A25', { comparators }).national).toBe(60);
  });

  it('says so when a list is missing', () => {
    const empty = areaSection(westmarch({}));
    expect(empty.every(({ outcome }) => outcome === 'cannot')).toBe(true);
    expect(empty.find(({ id }) => id === 'A24')?.because).toBe('list 8 was not supplied');
  });
});
