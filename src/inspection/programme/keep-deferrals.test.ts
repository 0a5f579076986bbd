import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { deferralGrounds } from './deferral-grounds.ts';
import { changeDeferral, endDeferral, recordDeferral } from './keep-deferrals.ts';
import { deferral, inspection, today } from './programme.test-data.ts';

const wanted = { grounds: 'local-emergency', words: 'The river flooded.', decidedOn: today, until: '2027-06-01' };
const record = (
  more: Partial<typeof wanted> = {},
  deferrals = [] as ReturnType<typeof deferral>[],
  inspections = [] as ReturnType<typeof inspection>[],
) => recordDeferral({ id: 'westmarch', deferrals, inspections }, { id: 'new', wanted: { ...wanted, ...more }, today });
const placesOf = (decided: ReturnType<typeof record>) =>
  isRefusal(decided) ? [decided.place, ...(decided.also ?? []).map(({ place }) => place)] : [];

describe('an inspection', () => {
  it('is deferred on a ground, in words, until a day', () => {
    expect(record()).toEqual([
      expect.objectContaining({
        kind: 'deferral-recorded',
        authorityId: 'westmarch',
        after: { ...wanted, endedOn: null },
      }),
    ]);
  });

  it('is not deferred because staff are absent, the director included, and the refusal says why', () => {
    const decided = record({ grounds: 'staff-absence' });
    expect(decided).toMatchObject({ code: 'not-valid', place: 'grounds' });
    expect(isRefusal(decided) && decided.words).toMatch(/director.*¶8.*stands in/);
  });

  it('is not deferred once the authority is notified, until it is put back to planned', () => {
    const decided = record({}, [], [inspection({ stage: 'notified' })]);
    expect(decided).toMatchObject({ code: 'under-way', words: expect.stringContaining('back to “Planned” first') });
    for (const not of [
      inspection(),
      inspection({ stage: 'closed' }),
      inspection({ stage: 'notified', subject: 'lscb' }),
    ])
      expect(isRefusal(record({}, [], [not]))).toBe(false);
  });

  it('is never deferred on any ground that is none, whatever else is said', () => {
    const ground = fc.oneof(fc.constant('staff-absence'), fc.string());
    fc.assert(
      fc.property(ground, fc.string(), (grounds, words) => {
        fc.pre(!(grounds in deferralGrounds) || grounds === 'staff-absence');
        expect(placesOf(record({ grounds, words }))).toContain('grounds');
      }),
    );
  });

  it.each([
    ['words', { words: '' }],
    ['words', { words: 'x'.repeat(2001) }],
    ['decidedOn', { decidedOn: '2027-03-02' }],
    ['decidedOn', { decidedOn: '' }],
    ['until', { until: today }],
    ['until', { until: '2027-02-30' }],
    ['until', { until: '2029-03-02' }],
  ])('is not deferred with a fault in %s: %o', (place, fault) => {
    expect(placesOf(record(fault))).toEqual([place]);
  });

  it('is not deferred twice at once, but again once a deferral is over', () => {
    expect(record({}, [deferral()])).toMatchObject({ code: 'deferred-already' });
    expect(isRefusal(record({}, [deferral({ endedOn: today })]))).toBe(false);
    expect(isRefusal(record({}, [deferral({ until: today })]))).toBe(false);
  });
});

describe('a deferral', () => {
  const { grounds, words, decidedOn, until } = deferral();
  const same = { grounds, words, decidedOn, until };
  const change = (more: Partial<typeof same>, reason = 'It lasts longer.', of = deferral()) =>
    changeDeferral(of, { wanted: { ...same, ...more }, seen: 2, reason, today });

  it('is changed with a reason, in what differs only', () => {
    expect(change({ until: '2027-10-01' })).toEqual([
      expect.objectContaining({
        expects: 2,
        before: { until: '2027-09-01' },
        after: { until: '2027-10-01' },
        reason: 'It lasts longer.',
      }),
    ]);
    expect(change({ until: '2027-10-01' }, '')).toMatchObject({ place: 'reason' });
    expect(change({}, '')).toEqual([]);
  });

  it('does not become one for absence of staff', () => {
    expect(change({ grounds: 'staff-absence' })).toMatchObject({ place: 'grounds' });
  });

  it('ends today, with a reason', () => {
    expect(endDeferral(deferral(), { seen: 2, reason: 'The offices are open again.', today })).toEqual([
      expect.objectContaining({ before: { endedOn: null }, after: { endedOn: today } }),
    ]);
    expect(endDeferral(deferral(), { seen: 2, reason: '', today })).toMatchObject({ place: 'reason' });
  });

  it.each([
    ['was ended', deferral({ endedOn: '2027-02-10' })],
    ['has run out', deferral({ until: '2027-02-20' })],
  ])('that %s stays as it is', (_, over) => {
    expect(change({ until: '2027-10-01' }, 'Later.', over)).toMatchObject({ code: 'deferral-over' });
    expect(endDeferral(over, { seen: 2, reason: 'Over.', today })).toMatchObject({ code: 'deferral-over' });
  });
});
