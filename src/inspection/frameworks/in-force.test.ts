import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyingOn, overlap, standingOn, type TimeInForce } from './in-force.ts';

const day = fc.integer({ min: 0, max: 40 }).map((n) => new Temporal.PlainDate(2015, 6, 1).add({ days: n }).toString());
const period: fc.Arbitrary<TimeInForce> = fc
  .tuple(fc.option(day), fc.option(day))
  .map(([a, b]) => (a !== null && b !== null && a > b ? { from: b, until: a } : { from: a, until: b }));
const allDays = Array.from({ length: 60 }, (_, n) => new Temporal.PlainDate(2015, 5, 22).add({ days: n }).toString());

describe('a framework', () => {
  it('is in force from its first to its last day, both counted, or on and on when no end is set', () => {
    const single = { from: '2015-06-01', until: '2017-12-31' };
    expect(['2015-05-31', '2015-06-01', '2017-12-31', '2018-01-01'].map((on) => standingOn(single, on))).toEqual([
      'not',
      'in-force',
      'in-force',
      'not',
    ]);
    expect(standingOn({ from: '2015-06-01', until: null }, '2040-01-01')).toBe('in-force');
  });

  it('whose beginning is not stated is perhaps in force until its end; one without dates is never in force', () => {
    expect(standingOn({ from: null, until: '2012-07-31' }, '2012-07-31')).toBe('perhaps');
    expect(standingOn({ from: null, until: '2012-07-31' }, '2012-08-01')).toBe('not');
    expect(standingOn({ from: null, until: null }, '2012-07-31')).toBe('not');
  });

  it('that is a draft or withdrawn applies on no day', () => {
    const of = (status: string) => ({ from: '2015-06-01', until: null, status });
    const found = applyingOn([of('draft'), of('published'), of('withdrawn')], '2016-01-01');
    expect(found.certain).toEqual([of('published')]);
  });
});

describe('two frameworks', () => {
  it('overlap exactly when there is a day on which both may apply', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        const both = allDays.some((on) => standingOn(a, on) !== 'not' && standingOn(b, on) !== 'not');
        expect(overlap(a, b)).toBe(both);
      }),
      { numRuns: 500 },
    );
  });

  it('overlap whichever is named first', () => {
    fc.assert(
      fc.property(period, period, (a, b) => {
        expect(overlap(a, b)).toBe(overlap(b, a));
      }),
    );
  });
});
