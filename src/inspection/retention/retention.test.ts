import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../refusal.ts';
import { dueForErasure, periodsOf } from './due.ts';
import { changeRetention, mayErase } from './keep-retention.ts';
import { retentionKindIds, retentionKinds, retentionSetting } from './kinds.ts';
import { endOf, isShorter, keptSince, type Period, periodUnits, readPeriod, writtenPeriod } from './period.ts';

const period = fc.record({
  count: fc.integer({ min: 1, max: 400 }),
  unit: fc.constantFrom(...periodUnits),
}) satisfies fc.Arbitrary<Period>;
const instant = fc
  .integer({ min: Date.UTC(2010, 0), max: Date.UTC(2040, 0) })
  .map((milliseconds) => new Date(milliseconds));
const standard = periodsOf(new Map());
const closed = new Date('2025-01-31T12:00:00Z');
const state = {
  periods: standard,
  inspections: [{ id: 'a', closedAt: closed, erasedAt: null }],
  people: [{ id: 'ines', leftAt: new Date('2024-02-29T09:00:00Z'), erasedAt: null }],
};

describe('a period', () => {
  it('is read as it is written', () => {
    fc.assert(
      fc.property(period, (each) => {
        expect(readPeriod(writtenPeriod(each))).toEqual(each);
      }),
    );
  });
  it.each(['', '0 days', '-1 months', '1.5 years', '3 weeks', 'six months', '10000 days', null, 6])(
    'is not %j',
    (text) => expect(readPeriod(text)).toBeNull(),
  );
  it('ends on the last day of a month that has no such day', () =>
    expect(endOf(new Date('2025-08-31T10:00:00Z'), { count: 1, unit: 'months' }).toISOString()).toBe(
      '2025-09-30T10:00:00.000Z',
    ));
  it('is over at the same time of the clock after the clocks changed', () =>
    expect(endOf(new Date('2025-03-01T10:00:00Z'), { count: 1, unit: 'months' }).toISOString()).toBe(
      '2025-04-01T09:00:00.000Z',
    ));
  it('leaves nothing behind that has not been kept for all of it', () => {
    // Days and years beside leap days: counting back must never reach later than counting on.
    fc.assert(
      fc.property(instant, period, (at, each) => {
        expect(endOf(keptSince(at, each), each).getTime()).toBeLessThanOrEqual(at.getTime() + 3_600_000);
      }),
    );
  });
});

describe('what is due for erasure', () => {
  it('is sealed data a year after the inspection was closed, and not a moment before', () => {
    expect(dueForErasure(state, new Date('2026-01-31T11:59:59Z')).map(({ id }) => id)).toEqual([]);
    expect(dueForErasure(state, new Date('2026-01-31T12:00:00Z')).map(({ id }) => id)).toEqual(['a']);
  });
  it('is an account two years after its last role ended, first what was due first', () => {
    expect(dueForErasure(state, new Date('2026-03-01T00:00:00Z'))).toMatchObject([
      { kind: 'sealed-data', id: 'a' },
      { kind: 'left-accounts', id: 'ines' },
    ]);
  });
  it('is nothing of an inspection that goes on, of somebody who holds a role, or that is erased already', () => {
    const none = {
      periods: standard,
      inspections: [
        { id: 'a', closedAt: null, erasedAt: null },
        { id: 'b', closedAt: closed, erasedAt: closed },
      ],
      people: [{ id: 'ines', leftAt: null, erasedAt: null }],
    };
    expect(dueForErasure(none, new Date('2090-01-01T00:00:00Z'))).toEqual([]);
  });
  it('stays due, and is due no sooner when it is kept longer', () => {
    fc.assert(
      fc.property(instant, instant, instant, period, period, (closedAt, one, other, a, b) => {
        const due = (at: Date, sealed: Period) =>
          dueForErasure(
            {
              periods: { ...standard, 'sealed-data': sealed },
              inspections: [{ id: 'a', closedAt, erasedAt: null }],
              people: [],
            },
            at,
          ).length;
        const [sooner, later] = one < other ? [one, other] : [other, one];
        expect(due(sooner, a)).toBeLessThanOrEqual(due(later, a));
        const [short, long] = endOf(closedAt, a) < endOf(closedAt, b) ? [a, b] : [b, a];
        expect(due(later, long)).toBeLessThanOrEqual(due(later, short));
      }),
    );
  });
});

describe('how long a kind is kept', () => {
  it('is the standard one until a setting says otherwise, and where a setting says nothing readable', () => {
    expect(periodsOf(new Map([[retentionSetting('sealed-data'), '2 years']]))['sealed-data']).toEqual({
      count: 2,
      unit: 'years',
    });
    expect(periodsOf(new Map([[retentionSetting('sealed-data'), 'soon']]))['sealed-data']).toEqual({
      count: 12,
      unit: 'months',
    });
  });
  it('never changes for the change log, whatever a setting says', () =>
    expect(periodsOf(new Map([[retentionSetting('change-log'), '1 days']]))['change-log']).toBeNull());
  it.each(retentionKindIds)('lies between its least and its most: %s', (kind) => {
    const { standard: usual, least, most, erasedBy } = retentionKinds[kind];
    if (usual === null || least === null || most === null) {
      expect(['never', 'sealed-data']).toContain(erasedBy);
      return;
    }
    expect(isShorter(usual, least)).toBe(false);
    expect(isShorter(most, usual)).toBe(false);
  });
  const command = { count: '2', unit: 'years', seen: null, reason: 'The new records policy' };
  const change = (kind: (typeof retentionKindIds)[number], changed: Partial<typeof command>) =>
    changeRetention(kind, { ...command, ...changed }, standard[kind]);
  it('is changed with a reason, and the log says from what to what', () =>
    expect(change('sealed-data', {})).toMatchObject([
      {
        kind: 'setting-changed',
        before: { value: '12 months' },
        after: { value: '2 years' },
        reason: 'The new records policy',
      },
    ]));
  it('is not changed to what it is', () => expect(change('sealed-data', { count: '12', unit: 'months' })).toEqual([]));
  it.each([
    ['without a reason', { reason: ' ' }, 'reason'],
    ['to less than the least', { count: '5', unit: 'months' }, 'count'],
    ['to more than the most', { count: '7' }, 'count'],
    ['to no number', { count: 'two' }, 'count'],
    ['to no unit', { unit: 'weeks' }, 'count'],
  ])('is not changed %s', (_what, changed, place) =>
    expect(change('sealed-data', changed)).toMatchObject({ refused: true, place }),
  );
  it('cannot be set for what is never erased', () =>
    expect(change('openings', {})).toMatchObject({ refused: true, code: 'fixed' }));
});

describe('erasing', () => {
  const command = { kind: 'sealed-data', id: 'a', confirmed: true, reason: 'Its time is over' } as const;
  const later = new Date('2026-02-01T00:00:00Z');
  it('is done when due, confirmed and with a reason', () =>
    expect(mayErase(state, later, command)).toMatchObject({ kind: 'sealed-data', id: 'a' }));
  it('is never done before its time, whatever is confirmed', () => {
    fc.assert(
      fc.property(instant, (at) => {
        expect(isRefusal(mayErase(state, at, command))).toBe(at < endOf(closed, { count: 12, unit: 'months' }));
      }),
    );
  });
  it('says everything that is missing at once', () =>
    expect(mayErase(state, later, { ...command, confirmed: false, reason: '' })).toMatchObject({
      place: 'confirmed',
      also: [{ place: 'reason' }],
    }));
});
