import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateError } from './date-error.ts';
import { parseIsoDate } from './iso-date.ts';

describe('a date read from text', () => {
  it('is the day that it names', () => {
    const date = parseIsoDate('2015-07-06');
    expect([date.year, date.month, date.day]).toEqual([2015, 7, 6]);
  });

  it('knows the 29th of February of a leap year only', () => {
    expect(parseIsoDate('2016-02-29').toString()).toBe('2016-02-29');
    expect(() => parseIsoDate('2015-02-29')).toThrow('2015-02-29 is no date: February 2015 has 28 days.');
    expect(() => parseIsoDate('1900-02-29')).toThrow('February 1900 has 28 days');
    expect(parseIsoDate('2000-02-29').day).toBe(29);
  });

  it.each([
    ['2015-02-30', '2015-02-30 is no date: February 2015 has 28 days. Correct the day.'],
    ['2015-04-31', '2015-04-31 is no date: April 2015 has 30 days. Correct the day.'],
    ['2015-05-00', '2015-05-00 is no date: May 2015 has 31 days. Correct the day.'],
    ['2015-13-01', '2015-13-01 is no date: months run from 01 to 12. Correct the month.'],
    ['2015-00-01', '2015-00-01 is no date: months run from 01 to 12. Correct the month.'],
  ])('is refused when there is no such day: %s', (text, message) => {
    expect(() => parseIsoDate(text)).toThrow(new DateError(message));
  });

  it.each([
    '',
    '3 May 2015',
    '03/05/2015',
    '2015-5-3',
    '20150503',
    ' 2015-05-03',
    '2015-05-03\n',
    '2015-05-03T10:00',
    '2015-05-03[u-ca=hebrew]',
    '+002015-05-03',
    '２０１５-05-03',
  ])('is refused when it is written in another way: %j', (text) => {
    expect(() => parseIsoDate(text)).toThrow(
      `"${text}" is not written as a date: write year-month-day, for example 2015-05-03.`,
    );
  });

  it('is written again as it was read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 73_000 }), (days) => {
        const text = new Temporal.PlainDate(1900, 1, 1).add({ days }).toString();
        expect(parseIsoDate(text).toString()).toBe(text);
      }),
    );
  });

  it('is a real date or a DateError, whatever the text', () => {
    const digits = fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), digits), (text) => {
        try {
          expect(parseIsoDate(text).toString()).toBe(text);
        } catch (error) {
          expect(error).toBeInstanceOf(DateError);
        }
      }),
    );
  });
});
