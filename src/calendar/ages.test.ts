import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeYears } from './ages.ts';
import { parseIsoDate } from './iso-date.ts';

const age = (birth: string, on: string) => wholeYears(parseIsoDate(birth), parseIsoDate(on));

describe('an age in whole years', () => {
  it('is complete on the birthday, not the day before', () => {
    expect(age('2005-07-07', '2015-07-06')).toBe(9);
    expect(age('2005-07-07', '2015-07-07')).toBe(10);
  });

  it('looks at the month before the day', () => {
    expect(age('2005-07-31', '2015-08-01')).toBe(10);
    expect(age('2005-08-01', '2015-07-31')).toBe(9);
  });

  it('is 0 from the day of birth on', () => {
    expect(age('2015-07-07', '2015-07-07')).toBe(0);
    expect(age('2015-07-07', '2016-07-06')).toBe(0);
  });

  it('of a child born on 29 February grows on 1 March, and on the 29th in a leap year', () => {
    expect(age('2004-02-29', '2015-02-28')).toBe(10);
    expect(age('2004-02-29', '2015-03-01')).toBe(11);
    expect(age('2004-02-29', '2016-02-28')).toBe(11);
    expect(age('2004-02-29', '2016-02-29')).toBe(12);
  });

  it('is refused before the birth', () => {
    expect(() => age('2015-07-07', '2015-07-06')).toThrow(
      'No age on 6 July 2015: that is before the birth on 7 July 2015. Correct one of the two dates.',
    );
  });

  it('grows by one a year and never shrinks', () => {
    const birth = new Temporal.PlainDate(2000, 1, 1);
    const days = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(days, days, days, (born, later, more) => {
        const child = birth.add({ days: born });
        const on = child.add({ days: later });
        expect(wholeYears(child, on.add({ days: more }))).toBeGreaterThanOrEqual(wholeYears(child, on));
        // 29 February is left out: a year after it is 28 February, and the birthday is 1 March.
        if (child.month !== 2 || child.day !== 29) expect(wholeYears(child, child.add({ years: 7 }))).toBe(7);
        expect(wholeYears(child, child.add({ years: 7 }).subtract({ days: 1 }))).toBe(6);
      }),
    );
  });
});
