import { describe, expect, it } from 'vitest';
import { westmarch } from '../made-up-submissions.test-data.ts';
import { measured, ofWhom, partsOf } from '../measured.test-data.ts';

describe('caseloads', () => {
  const submission = westmarch({
    4: [
      { 'child-id': 'W1', 'continuous-start': '01/05/2015', worker: 'A. Made Up', team: 'North' },
      {
        'child-id': 'W9',
        'continuous-start': '01/05/2015',
        'continuous-authorised': '20/05/2015',
        worker: 'A. Made Up',
      },
    ],
    6: [
      { 'child-id': 'W1', worker: 'a. made up', team: 'north' },
      { 'child-id': 'W2', worker: 'B. Made Up', team: 'North' },
      { 'child-id': 'W3', worker: '', team: 'South' },
    ],
    7: [{ 'child-id': 'W2', 'plan-start': '01/05/2015', worker: 'A. Made Up', team: 'North' }],
    8: [{ 'child-id': 'W4', 'looked-after-end': '01/05/2015', worker: 'A. Made Up', team: 'North' }],
  });

  it('count an open child once for each worker, whichever lists name them', () => {
    const { value, breakdown, leftOut, internal } = measured('children-per-worker', submission);
    expect(breakdown?.map(({ label, count }) => [label, count])).toEqual([
      ['A. Made Up', 2],
      ['B. Made Up', 1],
    ]);
    expect(value).toBe(1.5);
    expect(breakdown?.[0]?.rows.map(({ list, rows }) => [list, [...rows]])).toEqual([
      [4, [0]],
      [6, [0]],
      [7, [0]],
    ]);
    expect(leftOut).toEqual([{ count: 1, why: 'no worker is named' }]);
    expect(internal).toBe(true);
    expect(partsOf('children-per-team', submission)).toEqual({ North: 2, South: 1 });
  });

  it('tell the open cases that name nobody', () => {
    expect(ofWhom('children-without-worker', submission)).toEqual([1, 5]);
    expect(measured('children-without-worker', westmarch({ 4: [] })).because).toBe('there are no open cases');
    expect(measured('children-per-worker', westmarch({ 1: [] })).because).toMatch(/^none of lists 4, 6, 7 and 8/);
  });
});

describe('who the children are', () => {
  it('is told by age at the reference date, unborn children apart', () => {
    const born = (id: string, birth: string, rest = {}) => ({
      'child-id': id,
      'date-of-birth': birth,
      'plan-start': '01/05/2015',
      ...rest,
    });
    const submission = westmarch({
      7: [
        born('W1', '02/06/2014'),
        born('W2', '01/06/2014'),
        born('W3', '02/06/2010'),
        born('W4', '01/06/2010'),
        born('W5', '02/06/1999'),
        born('W6', '01/06/1999'),
        born('W7', '', { 'expected-date-of-birth': '01/08/2015' }),
        born('W8', '01/08/2015'),
        born('W9', '', { age: '17' }),
        born('W10', ''),
        born('W11', '31/02/2010'),
      ],
    });
    expect(partsOf('on-plan-by-age', submission)).toEqual({
      'Under 1': 1,
      '1 to 4': 2,
      '5 to 9': 1,
      '10 to 15': 1,
      '16 to 17': 2,
      'Not born yet': 2,
      'Not recorded': 1,
      'Cannot be read': 1,
    });
  });

  it('is told by gender, ethnic group and disability, by the codes however they are written', () => {
    const person = (id: string, gender: string, ethnicity: string, disability: string) => ({
      'child-id': id,
      gender,
      ethnicity,
      disability,
      'looked-after-start': '01/05/2015',
    });
    const submission = westmarch({
      8: [
        person('W1', 'a) Male', 'a) WBRI', 'a) Yes'),
        person('W2', 'Female', 'White British', 'No'),
        person('W3', 'F', 't) NOBT', 'N'),
        person('W4', 'M', 'CHNE', ''),
        person('W5', 'x', 'Martian', 'N'),
      ],
    });
    expect(partsOf('looked-after-by-gender', submission)).toEqual({ Male: 2, Female: 2, 'Cannot be read': 1 });
    expect(partsOf('looked-after-by-ethnicity', submission)).toEqual({
      White: 2,
      'Other ethnic groups': 1,
      'Refused or not yet obtained': 1,
      'Cannot be read': 1,
    });
    expect(ofWhom('looked-after-disabled', submission)).toEqual([1, 4]);
  });
});
