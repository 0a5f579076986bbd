import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldworkDays, fieldworkWeeks, sharedDays } from './fieldwork-days.ts';

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => Temporal.PlainDate.from('2024-01-01').add({ days }).toString());
const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));

describe('the days of an inspection', () => {
  it('begin with week 1 and end with the last day on site', () => {
    expect(fieldworkDays({ subject: 'authority', weekOne: '2026-11-02', onSiteEnds: '2026-11-26' })).toEqual({
      from: '2026-11-02',
      to: '2026-11-26',
      assumed: false,
    });
  });

  it('end on the usual last day while none is fixed, or one that stands before the first: of a board alone earlier', () => {
    const assumed = { from: '2026-11-02', to: '2026-11-26', assumed: true };
    expect(fieldworkDays({ subject: 'authority', weekOne: '2026-11-02', onSiteEnds: null })).toEqual(assumed);
    expect(fieldworkDays({ subject: 'authority', weekOne: '2026-11-02', onSiteEnds: '2026-10-01' })).toEqual(assumed);
    expect(fieldworkDays({ subject: 'lscb', weekOne: '2026-11-02', onSiteEnds: null })?.to).toBe('2026-11-12');
  });

  it('are not known while week 1 is not', () => {
    expect(fieldworkDays({ subject: 'authority', weekOne: null, onSiteEnds: '2026-11-26' })).toBeNull();
  });

  it('are counted in weeks from Monday to Friday', () => {
    const weeks = fieldworkWeeks({ from: '2026-11-02', to: '2026-11-26', assumed: false });
    expect(weeks.map(({ number, from, to }) => `${number}: ${from} to ${to}`)).toEqual([
      '1: 2026-11-02 to 2026-11-06',
      '2: 2026-11-09 to 2026-11-13',
      '3: 2026-11-16 to 2026-11-20',
      '4: 2026-11-23 to 2026-11-27',
    ]);
  });

  it('end with the last of 26 weeks, however far a slip of the year puts the last day', () => {
    expect(fieldworkWeeks({ from: '2026-11-02', to: '9999-01-01', assumed: false })).toHaveLength(26);
  });
});

describe('days that two spans share', () => {
  it('are those in both, and the same whichever is named first', () => {
    expect(sharedDays({ from: '2026-11-01', to: '2026-11-05' }, { from: '2026-11-04', to: '2026-12-01' })).toEqual({
      from: '2026-11-04',
      to: '2026-11-05',
    });
    fc.assert(
      fc.property(span, span, (a, b) => {
        expect(sharedDays(a, b)).toEqual(sharedDays(b, a));
      }),
    );
  });

  it('are none when there is only a weekend, and some when one is a day of the week', () => {
    const weekend = { from: '2026-11-07', to: '2026-11-08' };
    expect(sharedDays(weekend, { from: '2026-11-02', to: '2026-11-30' })).toBeNull();
    expect(sharedDays({ ...weekend, to: '2026-11-09' }, { from: '2026-11-02', to: '2026-11-30' })).not.toBeNull();
    fc.assert(
      fc.property(span, span, day, (a, b, one) => {
        const inBoth = one >= a.from && one <= a.to && one >= b.from && one <= b.to;
        if (inBoth && Temporal.PlainDate.from(one).dayOfWeek <= 5) expect(sharedDays(a, b)).not.toBeNull();
      }),
    );
  });
});
