import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readDateRanges } from './dates.ts';

describe('dates on the cover', () => {
  it.each([
    ['23 April to 4 May 2012', [['2012-04-23', '2012-05-04']]],
    [
      '10 – 13 April and 14 – 18 May 2012',
      [
        ['2012-04-10', '2012-04-13'],
        ['2012-05-14', '2012-05-18'],
      ],
    ],
    ['6-17 June 2011', [['2011-06-06', '2011-06-17']]],
    ['12 December to 6 January 2012', [['2011-12-12', '2012-01-06']]],
    ['12 December 2011 to 6 January 2012', [['2011-12-12', '2012-01-06']]],
    ['Tuesday 3rd February 2015 – Thursday 26th February 2015', [['2015-02-03', '2015-02-26']]],
    ['2012-04-23 to 2012-05-04', [['2012-04-23', '2012-05-04']]],
    ['23/04/2012 - 04/05/2012', [['2012-04-23', '2012-05-04']]],
    ['7 Sept 2015', [['2015-09-07', '2015-09-07']]],
    [
      '1, 3 and 5 March 2010',
      [
        ['2010-03-01', '2010-03-01'],
        ['2010-03-03', '2010-03-03'],
        ['2010-03-05', '2010-03-05'],
      ],
    ],
  ])('reads "%s"', (text, ranges) => {
    expect(readDateRanges(text)).toEqual(ranges);
  });

  it.each(['', 'soon', 'April 2012', '31 April 2012', '4 May', '29 February 2011', '2012', '40 May 2012'])(
    'answers nothing for "%s", which is no day of the calendar',
    (text) => {
      expect(readDateRanges(text)).toBeNull();
    },
  );

  it('takes one day only where one day is asked for', () => {
    expect(readDate('13 June 2012')).toBe('2012-06-13');
    expect(readDate('13 to 14 June 2012')).toBeNull();
  });

  it('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9a-zA-Z ,–/.-]{0,60}$/), (text) => {
        for (const range of readDateRanges(text) ?? []) {
          for (const day of range) expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});
