import { describe, expect, it } from 'vitest';
import { westmarch } from '../made-up-submissions.test-data.ts';
import { measured, ofWhom, partsOf } from '../measured.test-data.ts';

const leaver = (id: string, birth: string, rest = {}) => ({ 'child-id': id, 'date-of-birth': birth, ...rest });

describe('care leavers', () => {
  const submission = westmarch({
    9: [
      leaver('W1', '01/06/1996', {
        'in-touch': 'a) Yes',
        activity: 'F2',
        'accommodation-suitability': 'Suitable',
        accommodation: 'U',
      }),
      leaver('W2', '01/01/1996', {
        'in-touch': 'Y',
        activity: 'G5',
        'accommodation-suitability': 'b) Unsuitable',
        accommodation: 'W',
      }),
      leaver('W3', '01/01/1995', { 'in-touch': 'No' }),
      leaver('W4', '02/06/1996', { 'in-touch': 'Yes', activity: 'F1', 'accommodation-suitability': '1' }),
      leaver('W5', '01/01/1990', { 'in-touch': 'Yes', activity: 'F1' }),
      leaver('W6', '01/01/1995', { 'in-touch': 'Died' }),
      leaver('W9', '01/01/1995', { 'in-touch': 'f) RHOM' }),
      leaver('W7', '', { 'in-touch': 'Yes' }),
      leaver('W8', '01/01/1995', { 'in-touch': 'sometimes' }),
    ],
  });

  it('aged 19 to 21 are those of that age, without who died or is back with parents for half a year', () => {
    const { numerator, denominator, leftOut } = measured('in-touch-19-to-21', submission);
    expect([numerator, denominator]).toEqual([2, 3]);
    expect(leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(2);
    expect(ofWhom('in-touch-17-to-18', submission)).toEqual([1, 1]);
  });

  it('are known by their codes, and count in the denominator when nothing is recorded', () => {
    expect(ofWhom('suitable-accommodation-19-to-21', submission)).toEqual([1, 3]);
    expect(ofWhom('in-education-or-work-19-to-21', submission)).toEqual([1, 3]);
    expect(measured('care-leavers-in-bed-and-breakfast', submission).value).toBe(1);
  });

  it('are sorted by age', () => {
    expect(partsOf('care-leavers-by-age', submission)).toEqual({
      '17 to 18': 1,
      '19 to 21': 6,
      '25 and over': 1,
      'Not recorded': 1,
    });
  });

  it('have their pathway plan reviewed in six months', () => {
    const later = westmarch(
      {
        9: [
          leaver('W1', '01/06/1996', { 'pathway-plan-review': '01/12/2014', 'personal-adviser': 'A. Made Up' }),
          leaver('W2', '01/06/1996', { 'pathway-plan-review': '30/11/2014' }),
          leaver('W3', '01/06/1996'),
        ],
      },
      { edition: 'ilacs' },
    );
    expect(ofWhom('pathway-plan-reviewed-in-time', later)).toEqual([1, 3]);
    expect(ofWhom('care-leavers-with-adviser', later)).toEqual([1, 3]);
  });
});
