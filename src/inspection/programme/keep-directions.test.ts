import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { changeDirection, type DirectionWanted, recordDirection, withdrawDirection } from './keep-directions.ts';
import { direction, today } from './programme.test-data.ts';

const wanted: DirectionWanted = {
  givenOn: '2027-02-01',
  inspectFrom: '2027-10-01',
  inspectBy: '2028-03-31',
  words: 'As in the letter.',
};
const record = (more: Partial<DirectionWanted> = {}, inadequateOn: string | null = '2026-06-12') =>
  recordDirection({ id: 'westmarch', inadequateOn }, { id: 'new', wanted: { ...wanted, ...more }, today });
const placesOf = (decided: ReturnType<typeof record>) =>
  isRefusal(decided) ? [decided.place, ...(decided.also ?? []).map(({ place }) => place)] : [];

describe('a direction of the Secretary of State', () => {
  it('is recorded with the days it names, or without', () => {
    expect(record()).toEqual([
      expect.objectContaining({ kind: 'direction-recorded', after: { ...wanted, withdrawnOn: null } }),
    ]);
    expect(isRefusal(record({ inspectFrom: null, inspectBy: null }))).toBe(false);
  });

  it('is about a re-inspection, so not recorded of an authority that was not inadequate', () => {
    expect(record({}, null)).toMatchObject({ code: 'not-inadequate' });
  });

  it.each([
    ['givenOn', { givenOn: '2027-03-02' }],
    ['givenOn', { givenOn: '2026-06-11' }],
    ['inspectFrom', { inspectFrom: '2027-13-01' }],
    ['inspectFrom', { inspectFrom: '2032-03-02', inspectBy: null }],
    ['inspectBy', { inspectBy: '2027-09-30' }],
    ['inspectBy', { inspectFrom: null, inspectBy: '2027-01-31' }],
    ['words', { words: '' }],
  ])('is not recorded with a fault in %s: %o', (place, fault) => {
    expect(placesOf(record(fault))).toEqual([place]);
  });

  it('is changed with a reason, in what differs only', () => {
    const { givenOn, inspectFrom, words } = direction();
    const change = (inspectBy: string | null, reason = 'A new letter.') =>
      changeDirection(direction(), {
        wanted: { givenOn, inspectFrom, inspectBy, words },
        inadequateOn: '2026-06-12',
        seen: 2,
        reason,
        today,
      });
    expect(change(null)).toEqual([
      expect.objectContaining({ expects: 2, before: { inspectBy: '2028-03-31' }, after: { inspectBy: null } }),
    ]);
    expect(change(null, '')).toMatchObject({ place: 'reason' });
    expect(change('2028-03-31', '')).toEqual([]);
  });

  it('is withdrawn on a day, with a reason, once', () => {
    const withdraw = (withdrawnOn: string, reason = 'A letter says so.', of = direction()) =>
      withdrawDirection(of, { withdrawnOn, seen: 2, reason, today });
    expect(withdraw('2027-02-20')).toEqual([
      expect.objectContaining({ before: { withdrawnOn: null }, after: { withdrawnOn: '2027-02-20' } }),
    ]);
    for (const day of ['', '2027-03-02', '2027-01-31']) expect(withdraw(day)).toMatchObject({ place: 'withdrawnOn' });
    expect(withdraw('2027-02-20', '')).toMatchObject({ place: 'reason' });
    const before = direction({ withdrawnOn: '2027-02-10' });
    expect(withdraw('2027-02-20', 'Again.', before)).toMatchObject({ code: 'direction-withdrawn' });
  });
});
