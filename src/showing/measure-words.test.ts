import { describe, expect, it } from 'vitest';
import { comparedWith, standardWords, whyNone, withUnit, workedOutFrom } from './measure-words.ts';

describe('A value with its unit', () => {
  it.each([
    [54.54, 'per cent', '54.5%'],
    [1, 'children', '1 child'],
    [1204, 'children', '1,204 children'],
    [1, 'early help assessments', '1 early help assessment'],
    [1, 'families', '1 family'],
    [1, 'per 10,000', '1 per 10,000'],
    [0.96, 'months', '1 month'],
    [1.4, 'working days', '1.4 working days'],
  ])('%d in %s is “%s”', (value, unit, words) => {
    expect(withUnit(value, unit)).toBe(words);
  });
});

describe('A measure in words', () => {
  const of = 'assessments completed';

  it('says what it was worked out from', () => {
    expect(workedOutFrom({ numerator: 438, denominator: 1553, of, unit: 'per cent' })).toBe(
      '438 of 1,553 assessments completed',
    );
    expect(workedOutFrom({ numerator: null, denominator: 12, of, unit: 'days' })).toBe('12 assessments completed');
    expect(workedOutFrom({ numerator: 12, denominator: null, of, unit: 'assessments' })).toBe(of);
  });

  it('says its standard with the source, and what it is set beside', () => {
    expect(standardWords({ standard: { value: 45, unit: 'working days', source: 'Guidance' } })).toBe(
      'Standard: 45 working days (Guidance).',
    );
    expect(standardWords({ standard: null })).toBeNull();
    expect(comparedWith({ comparators: { national: 81.5, previous: 75 }, unit: 'per cent' })).toEqual([
      'Before: 75%',
      'England: 81.5%',
    ]);
  });

  it('says why it has no value, as a sentence', () => {
    expect(whyNone({ because: 'list 4 was not supplied' })).toBe('List 4 was not supplied.');
    expect(whyNone({})).toBe('It has no value.');
  });
});
