import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenOut } from './bank-holidays.test-data.ts';
import { bankHolidays, bankHolidayYears } from './bank-holidays.ts';

const years = Array.from(
  { length: bankHolidayYears.last - bankHolidayYears.first + 1 },
  (_, index) => bankHolidayYears.first + index,
);
const anyYear = fc.constantFrom(...years);
const extraDays: Readonly<Record<number, number>> = { 2011: 1, 2012: 1, 2022: 2, 2023: 1 };

const named = (year: number, name: string) => bankHolidays(year).find((holiday) => holiday.name === name);

describe('bank holidays in England and Wales', () => {
  it('are written out for every year that is known, and for no other', () => {
    expect(Object.keys(writtenOut).map(Number)).toEqual(years);
  });

  it.each(years)('are those of the written table in %i', (year) => {
    const found = bankHolidays(year).map(({ date, note }) => `${date.toString().slice(5)}${note ? '*' : ''}`);
    expect(found.join(' ')).toBe(writtenOut[year]);
  });

  it('are never at a weekend, and stand in order, each on a day of its own', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const dates = bankHolidays(year).map(({ date }) => date);
        expect(dates.every((date) => date.year === year && date.dayOfWeek <= 5)).toBe(true);
        const written = dates.map(String);
        expect([...new Set(written)].sort()).toEqual(written);
      }),
    );
  });

  it('are eight a year and the extra days', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        expect(bankHolidays(year)).toHaveLength(8 + (extraDays[year] ?? 0));
      }),
    );
  });

  it('have Easter Monday three days after Good Friday, between 23 March and 26 April', () => {
    fc.assert(
      fc.property(anyYear, (year) => {
        const friday = named(year, 'Good Friday')?.date;
        const monday = named(year, 'Easter Monday')?.date;
        expect(friday?.add({ days: 3 }).toString()).toBe(monday?.toString());
        expect(monday && monday.toString() >= `${year}-03-23` && monday.toString() <= `${year}-04-26`).toBe(true);
      }),
    );
  });

  it('keep Boxing Day on the Monday and Christmas Day on the Tuesday when Christmas is a Sunday', () => {
    expect(named(2016, 'Boxing Day')?.date.toString()).toBe('2016-12-26');
    expect(named(2016, 'Boxing Day')?.note).toBeUndefined();
    expect(named(2016, 'Christmas Day')?.date.toString()).toBe('2016-12-27');
    expect(named(2016, 'Christmas Day')?.note).toBe('substitute day: Sunday 25 December 2016 is at a weekend');
  });

  it('keep Christmas Day on the Monday and Boxing Day on the Tuesday when Christmas is a Saturday', () => {
    expect(named(2021, 'Christmas Day')?.date.toString()).toBe('2021-12-27');
    expect(named(2021, 'Boxing Day')?.date.toString()).toBe('2021-12-28');
  });

  it('say why a day was moved or added', () => {
    expect(named(2020, 'Early May bank holiday')?.note).toBe(
      'moved from Monday 4 May 2020 for the 75th anniversary of VE Day',
    );
    expect(named(2012, 'Spring bank holiday')?.note).toBe('moved from Monday 28 May 2012 for the Diamond Jubilee');
    expect(named(2022, 'Spring bank holiday')?.note).toBe('moved from Monday 30 May 2022 for the Platinum Jubilee');
    const added = [2011, 2012, 2022, 2023].flatMap((year) =>
      bankHolidays(year).filter(({ note }) => note?.startsWith('extra day for')),
    );
    expect(added.map(({ date, name }) => `${date} ${name}`)).toEqual([
      '2011-04-29 Royal wedding',
      '2012-06-05 Diamond Jubilee',
      '2022-06-03 Platinum Jubilee',
      '2022-09-19 State funeral',
      '2023-05-08 Coronation',
    ]);
  });

  it.each([2004, 2036, 2015.5, Number.NaN])('are refused, not guessed, for the year %d', (year) => {
    expect(() => bankHolidays(year)).toThrow(`known from 2005 to 2035, and this needs ${year}`);
  });
});
