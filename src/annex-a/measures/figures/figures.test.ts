import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { westmarch } from '../made-up-submissions.test-data.ts';
import { measure } from '../measure-submission.ts';
import { measures } from '../measures.ts';
import { parseComparators } from './comparators.ts';
import { parseEntered } from './entered.ts';
import { FiguresError } from './figures-error.ts';

const ids = measures.map(({ id }) => id);

describe('comparators', () => {
  it('come from JSON and from CSV alike', () => {
    const json = parseComparators(
      '{ "measures": { "on-plan": { "previous": 210, "national": 43.1 } } }',
      'c.json',
      ids,
    );
    const csv = parseComparators('\ufeffNational,measure,previous\r\n43.1,"on-plan",210\r\n\r\n', 'c.csv', ids);
    expect([...csv]).toEqual([...json]);
    const result = measure(westmarch({}), { comparators: csv }).find(({ id }) => id === 'on-plan');
    expect(result?.comparators).toEqual({ previous: 210, national: 43.1 });
  });

  it('leave a blank cell out', () => {
    expect([...parseComparators('measure,previous,similar\non-plan,,5', 'c.csv', ids)]).toEqual([
      ['on-plan', { similar: 5 }],
    ]);
  });

  it.each([
    ['measure,previous\non-pan,3', 'c: there is no measure “on-pan”. Did you mean “on-plan”?'],
    ['measure,previous\non-plan,many', 'c, row 2: “many” under previous is no number.'],
    ['measure,previous\non-plan,1,200', 'c, row 2 has more cells than the headings.'],
    ['measure,previous\non-plan,1\non-plan,2', 'c, row 3 names “on-plan” a second time.'],
    ['measure,last year\non-plan,1', 'c has a column “last year”, which is not known in row 1.'],
    ['', 'c has no column “measure” in row 1.'],
    ['{ "measures": { "on-plan": { "previous": "3" } } }', 'c has the wrong shape at /measures/on-plan/previous'],
    [
      '{ "measures": { "on-plan": { "lastYear": 3 } } }',
      'at /measures/on-plan/lastYear: nothing by this name is known',
    ],
    ['{ "measures": ', 'c is no valid JSON'],
  ])('of %j are refused with words that help', (text, message) => {
    expect(() => parseComparators(text, 'c', ids)).toThrow(FiguresError);
    expect(() => parseComparators(text, 'c', ids)).toThrow(message);
  });
});

describe('entered values', () => {
  it('are a bare value, or one with its day, its share and the value before', () => {
    const text =
      '{ "lines": { "A9": 54000, "A26": { "value": 40, "share": 12.5, "previous": { "value": 38, "date": "31/03/2014" } } } }';
    const { lines } = parseEntered(text);
    expect(lines.A9?.value).toBe(54000);
    expect(lines.A26).toMatchObject({
      share: 12.5,
      previous: { value: 38, date: dayNumber(2014, 3, 31), per10000: null },
    });
  });

  it.each([
    ['{ "lines": { "A99": 1 } }', 'there is no line of the area section “A99”'],
    ['{ "lines": { "A24": { "previous": { "value": 1, "date": "2014-02-30" } } } }', '“2014-02-30” is no date'],
    ['{ "lines": { "A24": { "valu": 1 } } }', 'at /lines/A24/valu: nothing by this name is known'],
    ['{ "lines": { "A24": -1 } }', 'wrong shape at /lines/A24'],
    ['{ "measures": { "first-core-groups-in-time": 1 } }', 'Did you mean “first-core-group-in-time”?'],
    ['[]', 'wrong shape at its top'],
    ['', 'is no valid JSON'],
  ])('as %j are refused with words that help', (text, message) => {
    expect(() => parseEntered(text, 'e', ['first-core-group-in-time'])).toThrow(FiguresError);
    expect(() => parseEntered(text, 'e', ['first-core-group-in-time'])).toThrow(message);
  });
});
