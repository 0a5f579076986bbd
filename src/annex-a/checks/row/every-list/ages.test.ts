import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate, slashedDay, toDayNumber, wholeYears } from '#calendar';
import type { ListNo } from '../../../editions/model.ts';
import { submissionFrom, type WrittenRow } from '../../../submission/from-rows.ts';
import { runChecks } from '../../run.ts';
import { ageNotAsBirthDate } from './age-not-as-birth-date.ts';
import { everyListChecks } from './index.ts';
import { olderThanAChild } from './older-than-a-child.ts';
import { olderThanTwentyFive } from './older-than-twenty-five.ts';

const dates = fc
  .date({ min: new Date('1985-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => parseIsoDate(date.toISOString().slice(0, 10)));

const idsOf = (asAt: string, list: ListNo, row: WrittenRow, checks = everyListChecks) =>
  runChecks(
    checks,
    submissionFrom({ edition: 'sif-2015', asAt: toDayNumber(parseIsoDate(asAt)), lists: { [list]: [row] } }),
  ).findings.map(({ check }) => check.id);

describe('an age', () => {
  it('is right only when it is the whole years at the reference date', () => {
    fc.assert(
      fc.property(dates, dates, fc.integer({ min: 0, max: 45 }), (birth, asAt, guess) => {
        fc.pre(birth.toString() <= asAt.toString());
        const age = wholeYears(birth, asAt);
        const found = (written: number) =>
          idsOf(asAt.toString(), 6, { 'date-of-birth': slashedDay(toDayNumber(birth)), age: String(written) }, [
            ageNotAsBirthDate,
          ]);
        expect(found(age)).toEqual([]);
        expect(found(guess)).toEqual(guess === age ? [] : ['age-not-as-birth-date']);
      }),
    );
  });

  it('of a child born on 29 February rises on 1 March in other years', () => {
    const born = { 'date-of-birth': '29/02/2012' };
    expect(idsOf('2015-02-28', 6, { ...born, age: '2' }, [ageNotAsBirthDate])).toEqual([]);
    expect(idsOf('2015-02-28', 6, { ...born, age: '3' }, [ageNotAsBirthDate])).not.toEqual([]);
    expect(idsOf('2015-03-01', 6, { ...born, age: '3' }, [ageNotAsBirthDate])).toEqual([]);
  });

  it('says nothing against a date of birth that cannot be read, or is still to come', () => {
    expect(idsOf('2015-06-01', 6, { 'date-of-birth': '31/02/2012', age: '3' }, [ageNotAsBirthDate])).toEqual([]);
    expect(idsOf('2015-06-01', 6, { 'date-of-birth': '02/06/2015', age: '0' }, [ageNotAsBirthDate])).toEqual([]);
  });
});

describe('somebody grown up', () => {
  const adult = (list: ListNo, row: WrittenRow) =>
    idsOf('2015-06-01', list, row, [olderThanAChild, olderThanTwentyFive]);

  it('may have been a child when it happened', () => {
    expect(adult(1, { 'date-of-birth': '20/04/1997', 'contact-date': '20/04/2015' })).toEqual([]);
    expect(adult(1, { 'date-of-birth': '19/04/1997', 'contact-date': '20/04/2015' })).toEqual(['older-than-a-child']);
  });

  it('is told by the first of several dates of a row', () => {
    const dates: WrittenRow = { 'core-start': '10/01/2015', 'core-authorised': '10/03/2015' };
    expect(adult(4, { ...dates, 'date-of-birth': '10/02/1997' })).toEqual([]);
    expect(adult(4, { ...dates, 'date-of-birth': '09/01/1997' })).toEqual(['older-than-a-child']);
  });

  it('may leave care on the 18th birthday, that of a leap day too', () => {
    expect(adult(8, { 'date-of-birth': '28/02/1997', 'looked-after-end': '28/02/2015' })).toEqual([]);
    expect(adult(8, { 'date-of-birth': '27/02/1997', 'looked-after-end': '28/02/2015' })).toEqual([
      'older-than-a-child',
    ]);
    expect(adult(8, { 'date-of-birth': '29/02/1996', 'looked-after-end': '01/03/2014' })).toEqual([]);
    expect(adult(8, { 'date-of-birth': '29/02/1996', 'looked-after-end': '02/03/2014' })).toEqual([
      'older-than-a-child',
    ]);
  });

  it('is told by the reference date while a plan or a period of care is open', () => {
    expect(adult(7, { 'date-of-birth': '01/06/1997' })).toEqual([]);
    expect(adult(7, { 'date-of-birth': '31/05/1997' })).toEqual(['older-than-a-child']);
  });

  it('is told by the earliest day of a list of events when the row has no date', () => {
    expect(adult(1, { 'date-of-birth': '02/05/1997' })).toEqual([]);
    expect(adult(1, { 'date-of-birth': '01/01/1997' })).toEqual(['older-than-a-child']);
  });

  it('is told by the age where there is no date of birth', () => {
    expect(adult(6, { age: '18' })).toEqual([]);
    expect(adult(6, { age: '19' })).toEqual(['older-than-a-child']);
    expect(adult(6, { age: '26' })).toEqual(['older-than-twenty-five']);
  });

  it('is told once, past 25 by the one check and before by the other', () => {
    expect(adult(8, { 'date-of-birth': '01/06/1989' })).toEqual(['older-than-twenty-five']);
    expect(adult(8, { 'date-of-birth': '02/06/1989' })).toEqual(['older-than-a-child']);
  });
});
