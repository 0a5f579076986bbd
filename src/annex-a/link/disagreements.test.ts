import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenLists } from '../submission/from-rows.ts';
import { disagreements } from './disagreements.ts';

const found = (lists: WrittenLists) =>
  disagreements(submissionFrom({ edition: 'sif-2015', asAt: dayNumber(2015, 6, 1), lists }));

describe('what the lists say differently of one child', () => {
  it('tells the value most rows give first, each with its places', () => {
    const [only, ...others] = found({
      1: [{ 'child-id': 'W1', 'date-of-birth': '03/04/2006' }],
      3: [{ 'child-id': 'W1', 'date-of-birth': '04/03/2006' }],
      7: [{ 'child-id': 'W1', 'date-of-birth': '04/03/2006' }],
    });
    expect(others).toEqual([]);
    expect(only).toMatchObject({ child: 'W1', field: 'date-of-birth', kind: 'different' });
    expect(only?.values.map(({ value, places }) => [value, places])).toEqual([
      [
        '2006-03-04',
        [
          { list: 3, row: 2 },
          { list: 7, row: 2 },
        ],
      ],
      ['2006-04-03', [{ list: 1, row: 2 }]],
    ]);
  });

  it('takes an empty cell for no answer, and the same code written in another way for the same', () => {
    expect(
      found({
        1: [{ 'child-id': 'W1', gender: 'F', ethnicity: 'WBRI' }],
        3: [{ 'child-id': 'W1', gender: 'b) Female', ethnicity: '' }],
      }),
    ).toEqual([]);
  });

  it('tells apart what is not stated on one list and stated on another', () => {
    const [gender, ethnicity] = found({
      1: [{ 'child-id': 'W1', gender: 'U', ethnicity: 'NOBT' }],
      3: [{ 'child-id': 'W1', gender: 'M', ethnicity: 'BCRB' }],
    });
    expect(gender).toMatchObject({ field: 'gender', kind: 'not-stated' });
    expect(gender?.values.map(({ value }) => value)).toEqual(['M', 'U']);
    expect(ethnicity).toMatchObject({ field: 'ethnicity', kind: 'not-stated' });
  });

  it('does not compare two children', () => {
    const lists = {
      1: [
        { 'child-id': 'W1', gender: 'M' },
        { 'child-id': 'W2', gender: 'F' },
      ],
    };
    expect(found(lists)).toEqual([]);
  });
});
