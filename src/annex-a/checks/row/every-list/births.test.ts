import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import type { EditionId, ListNo } from '../../../editions/model.ts';
import { submissionFrom, type WrittenRow } from '../../../submission/from-rows.ts';
import { runChecks } from '../../run.ts';
import { everyListChecks } from './index.ts';

const asAt = { 'sif-2015': dayNumber(2015, 6, 1), ilacs: dayNumber(2024, 6, 3) };

const found = (edition: EditionId, list: ListNo, row: WrittenRow) =>
  runChecks(everyListChecks, submissionFrom({ edition, asAt: asAt[edition], lists: { [list]: [row] } })).findings.map(
    ({ check, field }) => `${check.id}: ${field}`,
  );

describe('an unborn child', () => {
  const unborn: WrittenRow = { 'child-id': 'W1', gender: 'Unborn', 'expected-date-of-birth': '20/09/2015' };

  it('has an expected date of birth in the 2015 edition, and nothing is asked', () => {
    expect(found('sif-2015', 7, { ...unborn, 'plan-start': '20/05/2015' })).toEqual([]);
    expect(found('sif-2015', 1, { ...unborn, age: '0', 'contact-date': '20/05/2015' })).toEqual([]);
  });

  it('may be three weeks late, not more', () => {
    expect(found('sif-2015', 1, { ...unborn, 'expected-date-of-birth': '11/05/2015' })).toEqual([]);
    expect(found('sif-2015', 1, { ...unborn, 'expected-date-of-birth': '10/05/2015' })).toEqual([
      'expected-birth-date-passed: expected-date-of-birth',
    ]);
  });

  it('is one until the day after the last on which it may be late, and no longer on the day of its birth', () => {
    expect(found('sif-2015', 1, { ...unborn, gender: 'F', 'expected-date-of-birth': '11/05/2015' })).toEqual([
      'gender-of-an-unborn-child: gender',
    ]);
    expect(found('ilacs', 1, { 'child-id': 'W1', gender: 'Female', age: '0', 'date-of-birth': '03/06/2024' })).toEqual(
      [],
    );
  });

  it('has no gender or disability yet, and no age, which is told before all else', () => {
    expect(found('sif-2015', 6, { ...unborn, gender: 'M', disability: 'Y' })).toEqual([
      'gender-of-an-unborn-child: gender',
      'disability-of-an-unborn-child: disability',
    ]);
    expect(found('sif-2015', 6, { ...unborn, gender: 'M', age: '2', disability: 'Y' })).toEqual([
      'age-of-an-unborn-child: age',
    ]);
  });

  it('is in later editions one with no date of birth, gender or age', () => {
    expect(found('ilacs', 1, { 'child-id': 'W1', gender: 'c) Not stated/recorded' })).toEqual([]);
    expect(found('ilacs', 1, { 'child-id': 'W1', age: '0' })).toEqual([
      'birth-date-of-a-born-child-missing: date-of-birth',
    ]);
  });

  it('is in later editions one born after the reference date: a query, and no contact before it is wrong', () => {
    expect(
      found('ilacs', 1, { 'child-id': 'W1', 'date-of-birth': '20/09/2024', 'contact-date': '20/05/2024' }),
    ).toEqual(['birth-date-of-an-unborn-child: date-of-birth']);
  });

  it('is not on a list of children looked after', () => {
    expect(found('ilacs', 8, { 'child-id': 'W1', 'date-of-birth': '20/09/2024' })).toEqual([
      'birth-date-after-the-reference-date: date-of-birth',
    ]);
    expect(found('sif-2015', 8, { 'child-id': 'W1' })).toEqual(['birth-date-missing: date-of-birth']);
  });
});

describe('an event before birth', () => {
  const born: WrittenRow = { 'child-id': 'W1', 'date-of-birth': '20/05/2015' };

  it('is asked about once a row while the child was unborn, with every cell it concerns', () => {
    const row = { ...born, 'cin-start': '20/02/2015', 'last-seen': '19/05/2015' };
    const submission = submissionFrom({ edition: 'sif-2015', asAt: asAt['sif-2015'], lists: { 6: [row] } });
    const { findings } = runChecks(everyListChecks, submission);
    expect(findings.map(({ check, field, also }) => [check.id, field, also?.map((place) => place.field)])).toEqual([
      ['event-while-unborn', 'cin-start', ['date-of-birth', 'last-seen']],
    ]);
  });

  it('is an error before conception, and then only that', () => {
    expect(found('sif-2015', 6, { ...born, 'cin-start': '12/08/2014' })).toEqual([
      'event-before-conception: cin-start',
    ]);
    expect(found('sif-2015', 6, { ...born, 'cin-start': '13/08/2014' })).toEqual(['event-while-unborn: cin-start']);
  });

  it('is an error in the lists of children who were born', () => {
    expect(found('sif-2015', 10, { ...born, 'placement-order': '19/05/2015' })).toEqual([
      'event-before-birth: placement-order',
    ]);
  });
});

describe('a date of birth that cannot be read', () => {
  it('is no missing one, nor anything to compare with', () => {
    const row = { 'child-id': 'W1', 'date-of-birth': '31/02/2010', age: '5' };
    expect(found('sif-2015', 1, row)).toEqual([]);
    expect(found('ilacs', 1, row)).toEqual([]);
    expect(found('sif-2015', 8, row)).toEqual([]);
  });
});
