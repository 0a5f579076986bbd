import { describe, expect, it } from 'vitest';
import { parseIsoDate } from './iso-date.ts';
import { writtenDate, writtenDay } from './written-date.ts';

describe('a date written for a reader', () => {
  it('is day, month and year', () => {
    expect(writtenDate(parseIsoDate('2015-05-03'))).toBe('3 May 2015');
    expect(writtenDate(parseIsoDate('2012-12-31'))).toBe('31 December 2012');
  });

  it('can carry its weekday', () => {
    expect(writtenDay(parseIsoDate('2015-05-12'))).toBe('Tuesday 12 May 2015');
    expect(writtenDay(parseIsoDate('2012-06-24'))).toBe('Sunday 24 June 2012');
    expect(writtenDay(parseIsoDate('2012-06-25'))).toBe('Monday 25 June 2012');
  });

  it('names all months and weekdays as British English does', () => {
    const days = Array.from({ length: 366 }, (_, index) => new Temporal.PlainDate(2016, 1, 1).add({ days: index }));
    const british = (date: Temporal.PlainDate) => {
      const part = (options: Intl.DateTimeFormatOptions) => date.toLocaleString('en-GB', options);
      return `${part({ weekday: 'long' })} ${date.day} ${part({ month: 'long' })} ${date.year}`;
    };
    expect(days.map(writtenDay)).toEqual(days.map(british));
  });
});
