import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateError } from './date-error.ts';
import { parseIsoDate } from './iso-date.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days.ts';

const counted = (from: string, count: number) => addWorkingDays(parseIsoDate(from), count).toString();
const between = (from: string, to: string) => workingDaysBetween(parseIsoDate(from), parseIsoDate(to));

// 2005 to 2033, so that 500 working days more are still within the years whose bank holidays are known.
const anyDate = fc.integer({ min: 0, max: 10_590 }).map((days) => new Temporal.PlainDate(2005, 1, 1).add({ days }));
const anyCount = fc.nat({ max: 250 });

describe('a working day', () => {
  it.each([
    ['2015-07-07', 'a plain Tuesday', true],
    ['2015-07-04', 'a Saturday', false],
    ['2015-07-05', 'a Sunday', false],
    ['2015-04-03', 'Good Friday', false],
    ['2015-04-02', 'the Thursday before', true],
    ['2015-04-06', 'Easter Monday', false],
    ['2014-12-25', 'Christmas Day in the week', false],
    ['2010-12-25', 'Christmas Day on a Saturday', false],
    ['2010-12-27', 'its substitute', false],
    ['2012-05-28', 'the last Monday of May 2012, when the holiday was moved', true],
    ['2012-06-04', 'the day that it was moved to', false],
    ['2012-06-05', 'the extra day after it', false],
    ['2020-05-04', 'the first Monday of May 2020, when the holiday was moved', true],
  ])('%s, %s: %s', (date, _, expected) => {
    expect(isWorkingDay(parseIsoDate(date))).toBe(expected);
  });

  it('is not guessed beyond the known years, not even at a weekend', () => {
    expect(() => isWorkingDay(parseIsoDate('2036-01-02'))).toThrow(DateError);
    expect(() => isWorkingDay(parseIsoDate('2036-01-05'))).toThrow('this needs 2036');
  });
});

describe('working days between two dates', () => {
  it('are 25 from the end of fieldwork to the report on Southampton, 2012', () => {
    // 4 May to 13 June: 28 weekdays, less 7 May, 4 June and 5 June.
    expect(between('2012-05-04', '2012-06-13')).toBe(25);
  });

  it('are 26 from the end of fieldwork to the report on North East Lincolnshire, 2012', () => {
    // 18 May to 27 June: 28 weekdays, less 4 June and 5 June; the holiday of 28 May had been moved.
    expect(between('2012-05-18', '2012-06-27')).toBe(26);
  });

  it('do not count the first day and count the last', () => {
    expect(between('2015-07-06', '2015-07-06')).toBe(0);
    expect(between('2015-07-06', '2015-07-07')).toBe(1);
    expect(between('2015-07-03', '2015-07-05')).toBe(0);
    expect(between('2015-07-05', '2015-07-06')).toBe(1);
  });

  it('are negative when the dates are reversed, and plain 0 when there are none', () => {
    expect(between('2015-07-07', '2015-07-06')).toBe(-1);
    expect(between('2015-07-05', '2015-07-03')).toBe(0);
  });

  it('are refused at once when either year is not known', () => {
    expect(() => between('2015-07-06', '9999-07-06')).toThrow('this needs 9999');
    expect(() => between('2015-07-06', '0205-07-06')).toThrow('this needs 205');
  });
});

describe('working days counted from a date', () => {
  it.each([
    // Fri 6 March 2015: 5 on 13 March, 10 on 20, 15 on 27, 19 on Thu 2 April; Good Friday and Easter Monday do not count;
    // 20 on Tue 7 April, 23 on Fri 10, 28 on Fri 17, 32 on Thu 23.
    ['2015-03-06', 32, '2015-04-23'],
    // Thu 30 July 2015: 1 on Fri 31, 21 on Fri 28 August; Mon 31 August does not count; 25 on Fri 4 September,
    // 30 on Fri 11, 32 on Tue 15.
    ['2015-07-30', 32, '2015-09-15'],
    // Fri 27 November 2015: 5 on 4 December, 10 on 11, 15 on 18, 19 on Thu 24; 25 and 28 December do not count;
    // 20 on Tue 29, 22 on Thu 31; 1 January does not count; 27 on Fri 8 January, 32 on Fri 15.
    ['2015-11-27', 32, '2016-01-15'],
    // Fri 18 May 2012: 10 on 1 June, 4 and 5 June do not count; 13 on 8 June, 18 on 15, 23 on 22, 28 on 29,
    // 32 on Thu 5 July.
    ['2012-05-18', 32, '2012-07-05'],
    // Mon 31 August 2015, a holiday itself, is day 0 like any other.
    ['2015-08-31', 1, '2015-09-01'],
    ['2015-08-31', 0, '2015-08-31'],
    ['2015-07-03', 1, '2015-07-06'],
  ])('%s and %i more: %s', (from, count, to) => {
    expect(counted(from, count)).toBe(to);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('are refused when there are %d of them', (count) => {
    expect(() => counted('2015-07-06', count)).toThrow('give a whole number, 0 or more');
  });

  it('are refused when they leave the known years', () => {
    expect(() => counted('2035-12-20', 32)).toThrow('this needs 2036');
  });

  it('are counted again by the days between', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (date, count) => {
        expect(workingDaysBetween(date, addWorkingDays(date, count))).toBe(count);
      }),
    );
  });

  it('end on a working day, and on the first one that makes the count', () => {
    fc.assert(
      fc.property(anyDate, anyCount, (date, count) => {
        const end = addWorkingDays(date, count + 1);
        expect(isWorkingDay(end)).toBe(true);
        expect(workingDaysBetween(date, end.subtract({ days: 1 }))).toBe(count);
      }),
    );
  });

  it('grow with the count and never run back when the date moves on', () => {
    fc.assert(
      fc.property(anyDate, anyCount, fc.nat({ max: 60 }), (date, count, days) => {
        const { compare } = Temporal.PlainDate;
        expect(compare(addWorkingDays(date, count + 1), addWorkingDays(date, count))).toBe(1);
        expect(compare(addWorkingDays(date.add({ days }), count), addWorkingDays(date, count))).toBeGreaterThanOrEqual(
          0,
        );
      }),
    );
  });

  it('add up', () => {
    fc.assert(
      fc.property(anyDate, anyCount, anyCount, (date, some, more) => {
        const once = addWorkingDays(date, some + more);
        expect(addWorkingDays(addWorkingDays(date, some), more).equals(once)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(anyDate, fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }), (date, a, b, c) => {
        const [x, y, z] = [date.add({ days: a }), date.add({ days: b }), date.add({ days: c })];
        expect(workingDaysBetween(x, y) + workingDaysBetween(y, z)).toBe(workingDaysBetween(x, z));
      }),
    );
  });
});
