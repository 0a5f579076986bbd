import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeYears } from './ages.ts';
import {
  addMonthsToDay,
  dateParts,
  dayNumber,
  dayNumberOf,
  isoDay,
  slashedDay,
  toDayNumber,
  weekday,
  wholeYearsBetween,
  writtenDayNumber,
} from './day-numbers.ts';
import { addMonths } from './months.ts';
import { isWorkingDayNumber, workingDaysFromTo } from './working-day-count.ts';
import { isWorkingDay, workingDaysBetween } from './working-days.ts';
import { writtenDate } from './written-date.ts';

const epoch = new Temporal.PlainDate(1970, 1, 1);
const anyDay = fc.integer({ min: -50_000, max: 60_000 });
const dateOf = (day: number) => epoch.add({ days: day });
const knownDay = fc.integer({ min: dayNumber(2005, 1, 1), max: dayNumber(2035, 12, 31) });

describe('a day number', () => {
  it('counts from 1 January 1970', () => {
    expect(dayNumber(1970, 1, 1)).toBe(0);
    expect(dayNumber(2015, 6, 1)).toBe(16_587);
    expect(dayNumber(1969, 12, 31)).toBe(-1);
  });

  it('is the date that Temporal knows, there and back, written the same', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOf(day);
        expect(dateParts(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(toDayNumber(date)).toBe(day);
        expect(isoDay(day)).toBe(date.toString());
        expect(writtenDayNumber(day)).toBe(writtenDate(date));
        expect(weekday(day)).toBe(date.dayOfWeek);
      }),
    );
  });

  it('is none for a day that does not exist', () => {
    expect(dayNumberOf(2015, 2, 29)).toBeNull();
    expect(dayNumberOf(2016, 2, 29)).toBe(dayNumber(2016, 2, 29));
    expect(dayNumberOf(2015, 13, 1)).toBeNull();
    expect(dayNumberOf(2015, 4, 31)).toBeNull();
    expect(dayNumberOf(2015, 4, 0)).toBeNull();
  });

  it('is written with slashes as forms do', () => {
    expect(slashedDay(dayNumber(2015, 5, 3))).toBe('03/05/2015');
  });

  it('moves by months and grows in years as dates do', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), fc.nat({ max: 9000 }), (day, months, later) => {
        expect(addMonthsToDay(day, months)).toBe(toDayNumber(addMonths(dateOf(day), months)));
        expect(wholeYearsBetween(day, day + later)).toBe(wholeYears(dateOf(day), dateOf(day + later)));
      }),
    );
  });
});

describe('working days on day numbers', () => {
  it('are those of the calendar', () => {
    fc.assert(
      fc.property(knownDay, fc.integer({ min: -120, max: 120 }), (from, days) => {
        const to = Math.min(Math.max(from + days, dayNumber(2005, 1, 1)), dayNumber(2035, 12, 31));
        expect(workingDaysFromTo(from, to)).toBe(workingDaysBetween(dateOf(from), dateOf(to)));
        expect(isWorkingDayNumber(from)).toBe(isWorkingDay(dateOf(from)));
      }),
    );
  });

  it('are not guessed where bank holidays are not known', () => {
    expect(workingDaysFromTo(dayNumber(2004, 12, 31), dayNumber(2005, 1, 4))).toBeNull();
    expect(isWorkingDayNumber(dayNumber(2036, 1, 1))).toBeNull();
  });
});
