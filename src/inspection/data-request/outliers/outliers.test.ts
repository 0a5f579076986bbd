import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '#annex-a';
import { againstStandard } from './against-standard.ts';
import type { MeasuredValue } from './measured-value.ts';
import { outliersOf } from './outliers.ts';
import { standardReadings } from './standards-read.ts';
import { thresholds } from './thresholds.ts';

const nothing = { numerator: null, denominator: null, standard: null, comparators: {}, before: null };
const share = (numerator: number, denominator: number, more: Partial<MeasuredValue> = {}): MeasuredValue => ({
  ...nothing,
  id: 'dental-check-up-to-date',
  value: (numerator / denominator) * 100,
  unit: 'per cent',
  numerator,
  denominator,
  ...more,
});
const inTime = { value: 45, unit: 'working days', source: 'Guidance' } as const;
const assessments = (numerator: number, denominator: number) =>
  share(numerator, denominator, { id: 'assessments-in-time', standard: inTime });
const count = (value: number, more: Partial<MeasuredValue> = {}): MeasuredValue => ({
  ...nothing,
  id: 'looked-after',
  value,
  unit: 'children',
  numerator: value,
  ...more,
});
const wordsOf = (measured: MeasuredValue) =>
  outliersOf([measured]).flatMap((each) => each.differences.map(({ words }) => words));

describe('A measure against its standard', () => {
  it('is met by all, or not by so many', () => {
    expect(againstStandard(assessments(30, 30))).toMatchObject({ met: true, words: 'Met by all 30' });
    expect(againstStandard(assessments(1486, 1610))).toMatchObject({ met: false, words: 'Not met by 124 of 1,610' });
    expect(againstStandard({ ...assessments(9, 146), id: 'open-assessments-overdue' })?.words).toBe(
      'Not met by 9 of 146',
    );
  });

  it('is a mean within it or over it', () => {
    const mean = (value: number): MeasuredValue => ({
      ...nothing,
      id: 'order-to-match',
      value,
      unit: 'days',
      denominator: 8,
      standard: { value: 121, unit: 'days', source: 'Scorecards' },
    });
    expect(againstStandard(mean(121))).toMatchObject({ met: true, words: 'Within the standard' });
    expect(againstStandard(mean(148.875))).toMatchObject({ met: false, words: '27.9 days over the standard' });
    expect(wordsOf(mean(148.875))).toEqual(['27.9 days over the standard: 121 days, Scorecards']);
    expect(wordsOf(mean(125))).toEqual([]);
  });

  it('says nothing where the standard only says what is counted, or nobody was looked at', () => {
    expect(againstStandard({ ...assessments(1, 10), id: 'three-placements' })).toBeNull();
    expect(againstStandard({ ...assessments(0, 1), denominator: 0, numerator: 0, value: null })).toBeNull();
  });

  it('is read in one way for every measure that has one', () => {
    const settings = { planVisitEvery: 10 } as Parameters<(typeof measures)[number]['standard']>[0];
    const held = measures.filter(({ standard }) => standard(settings) !== null).map(({ id }) => id);
    expect(Object.keys(standardReadings).toSorted()).toEqual(held.toSorted());
  });
});

describe('A measure stands out', () => {
  it('when one in five misses the standard, and not before', () => {
    expect(wordsOf(assessments(80, 100))).toEqual(['Not met by 20 of 100: 45 working days, Guidance']);
    expect(wordsOf(assessments(81, 100))).toEqual([]);
  });

  it('when it is far from England, by more than chance explains', () => {
    expect(wordsOf(share(150, 200, { comparators: { national: 86 } }))).toEqual([
      '11 percentage points below England (86%)',
    ]);
    expect(wordsOf(share(160, 200, { comparators: { national: 86 } }))).toEqual([]);
    // Three of four, and still nothing that chance would not explain of twelve children.
    expect(wordsOf(share(9, 12, { comparators: { national: 86 } }))).toEqual([]);
  });

  it('by less where there is less to differ by', () => {
    expect(wordsOf(share(30, 500, { comparators: { similar: 3 } }))).toEqual([
      '3 percentage points above similar areas (3%)',
    ]);
  });

  it('by what it is more, where a share of the other would be out of all proportion', () => {
    expect(wordsOf(count(50, { comparators: { previous: 2 } }))).toEqual(['48 above the year before (2 children)']);
  });

  it('against its own earlier values when it is a plain count, and never against another area’s', () => {
    expect(wordsOf(count(200, { comparators: { previous: 140 } }))).toEqual([
      '42.9% above the year before (140 children)',
    ]);
    expect(wordsOf(count(200, { before: 140 }))).toEqual(['42.9% above the submission before (140 children)']);
    expect(wordsOf(count(200, { comparators: { national: 70_000, similar: 300 } }))).toEqual([]);
  });

  it('as a time where it is of twenty or more', () => {
    const days = (denominator: number) =>
      wordsOf({ ...nothing, id: 'plan-length', unit: 'days', value: 300, denominator, comparators: { similar: 200 } });
    expect(days(20)).toEqual(['50% above similar areas (200 days)']);
    expect(days(19)).toEqual([]);
  });

  it('as a rate by the children behind it', () => {
    const rate = (numerator: number, value: number, national: number) =>
      wordsOf({
        ...nothing,
        id: 'looked-after-rate',
        unit: 'per 10,000',
        value,
        numerator,
        denominator: 54_000,
        comparators: { national },
      });
    expect(rate(432, 80, 60)).toEqual(['33.3% above England (60 per 10,000)']);
    // The same rates with a dozen children: two more or less make the difference.
    expect(rate(12, 80, 60)).toEqual([]);
  });

  it('with the furthest first, and each with all that it differs from', () => {
    const found = outliersOf([
      share(150, 200, { id: 'near', comparators: { national: 86 } }),
      share(20, 200, { id: 'far', comparators: { national: 86, similar: 80, previous: 11 } }),
    ]);
    expect(found.map(({ measure }) => measure)).toEqual(['far', 'near']);
    expect(found[0]?.differences.map(({ against }) => against)).toEqual(['national', 'similar']);
  });
});

describe('Whatever was measured', () => {
  const unit = fc.constantFrom('per cent', 'per 10,000', 'days', 'children', 'children per worker') as fc.Arbitrary<
    MeasuredValue['unit']
  >;
  const number = fc.oneof(fc.nat({ max: 100_000 }), fc.double({ min: 0, max: 1e6, noNaN: true }));
  const anyMeasured: fc.Arbitrary<MeasuredValue> = fc.record({
    id: fc.constantFrom(...Object.keys(standardReadings), 'looked-after'),
    value: fc.option(number),
    unit,
    numerator: fc.option(fc.nat({ max: 100_000 })),
    denominator: fc.option(fc.nat({ max: 100_000 })),
    standard: fc.option(fc.constant(inTime)),
    comparators: fc.record({ national: number, similar: number, previous: number }, { requiredKeys: [] }),
    before: fc.option(number),
  });

  it('is told in numbers, and each difference is at least its threshold', () => {
    fc.assert(
      fc.property(fc.array(anyMeasured), (measured) => {
        const found = outliersOf(measured);
        expect(found.length).toBeLessThanOrEqual(measured.length);
        for (const { differences, times } of found) {
          expect(differences.length).toBeGreaterThan(0);
          expect(times).toBeGreaterThanOrEqual(1);
          for (const { words } of differences) expect(words).not.toMatch(/NaN|Infinity|undefined|null/);
        }
      }),
    );
  });

  it('does not stand out where it is what it is compared with', () => {
    fc.assert(
      fc.property(anyMeasured, ({ value, ...rest }) => {
        const same = value ?? 0;
        const measured = {
          ...rest,
          value: same,
          standard: null,
          before: same,
          comparators: { national: same, similar: same, previous: same },
        };
        expect(outliersOf([measured])).toEqual([]);
      }),
    );
  });

  it('does not stand out where it is about fewer than six', () => {
    fc.assert(
      fc.property(anyMeasured, fc.integer({ min: 0, max: thresholds.fewest.value - 1 }), (measured, few) => {
        expect(outliersOf([{ ...measured, numerator: few, denominator: few }])).toEqual([]);
      }),
    );
  });
});
