import { describe, expect, it } from 'vitest';
import { westmarch } from '../made-up-submissions.test-data.ts';
import { measured, ofWhom, partsOf } from '../measured.test-data.ts';

const child = (id: string, entered: string, rest = {}) => ({
  'child-id': id,
  'entered-care': entered,
  'adoption-decision': '01/06/2014',
  ...rest,
});

describe('children for adoption', () => {
  const submission = westmarch({
    10: [
      child('W1', '01/01/2014', {
        'placement-order': '01/07/2014',
        matched: '31/07/2014',
        'placed-for-adoption': '01/10/2014',
        'adoption-order': '01/03/2015',
        'fostering-to-adopt-start': '01/09/2014',
      }),
      child('W2', '01/01/2013', {
        'placement-order': '01/07/2014',
        matched: '01/06/2014',
        'placed-for-adoption': '01/09/2014',
        'adoption-order': '01/02/2015',
      }),
      child('W3', '01/01/2013', { 'adoption-order': '01/02/2014' }),
      child('W4', '01/01/2014', { 'placement-order': '01/09/2014' }),
      child('W5', '01/01/2015', { 'placement-order': '01/05/2015', matched: '20/05/2015' }),
      child('W6', '01/01/2014', { 'adoption-reversed': '01/02/2015', 'adoption-reversal-reason': 'RD3' }),
      child('W7', '01/01/2015', { 'adoption-order': '01/03/2015', matched: '01/02/2015' }),
    ],
  });

  it('are adopted in the 12 months, waiting, matched, placed or reversed', () => {
    expect(measured('adopted', submission).value).toBe(3);
    expect(measured('waiting-for-adoption', submission).value).toBe(2);
    expect(measured('waiting-for-match', submission).value).toBe(1);
    expect(measured('adoption-reversed', submission).value).toBe(1);
    expect(partsOf('adoption-reversed-by-reason', submission)).toEqual({
      'Prospective adopters could not be found': 1,
    });
    expect(partsOf('children-for-adoption-by-stage', submission)).toEqual({
      Adopted: 4,
      'Decision reversed': 1,
      'Placement order made': 1,
      Matched: 1,
    });
  });

  it('take days from care to placement (A1), and fewer where the family fostered them first (A10)', () => {
    // 273 days and 608 days; W7 has no day of placement and is left out, not dropped.
    expect(measured('care-to-placement', submission)).toMatchObject({
      value: (273 + 608) / 2,
      denominator: 2,
      leftOut: [{ count: 1, why: '“Date placed for adoption” is blank' }],
    });
    expect(measured('care-to-placement', submission).standard).toMatchObject({ value: 426, unit: 'days' });
    expect(measured('care-to-adoptive-family', submission).value).toBe((243 + 608) / 2);
  });

  it('take days from order to match (A2): none where matched before, left out without an order', () => {
    expect(measured('order-to-match', submission)).toMatchObject({
      value: (30 + 0 + 19) / 3,
      denominator: 3,
      leftOut: [{ count: 1, why: '“Date of placement order” is blank' }],
    });
    expect(measured('order-to-match', submission).standard?.value).toBe(121);
  });

  it('are placed within 426 days or not (A3); who waits counts once the days are over', () => {
    // Placed: W1 in time, W2 late. Waiting: W3, W4 late (entered before 1 April 2014), W5 and W7 not yet.
    expect(ofWhom('placed-within-14-months', submission)).toEqual([1, 4]);
  });
});

describe('prospective adopters', () => {
  const adopter = (id: string, family: string, rest = {}) => ({
    'adopter-id': id,
    'family-id': family,
    'first-contact': '01/09/2014',
    ...rest,
  });
  const stages = (oneEnd: string, twoEnd: string) => ({
    'adopter-stage-1-start': '31/12/2014',
    'adopter-stage-1-end': oneEnd,
    'adopter-stage-2-start': '01/01/2015',
    'adopter-stage-2-end': twoEnd,
  });
  const submission = westmarch(
    {
      11: [
        adopter('D1', 'F1', { ...stages('28/02/2015', '01/05/2015'), approved: '01/03/2015' }),
        adopter('D2', 'F1', { ...stages('01/03/2015', '02/05/2015'), approved: '01/03/2015' }),
        adopter('D3', 'F2', { approved: '02/03/2015' }),
        adopter('D4', '', { approved: '01/01/2015', 'adopter-matched': '01/02/2015' }),
        adopter('D5', '', { 'left-process': '01/02/2015', 'left-process-reason': '1' }),
      ],
    },
    { edition: 'ilacs' },
  );

  it('complete stage one in two months and stage two in four', () => {
    expect(ofWhom('stage-one-in-time', submission)).toEqual([1, 2]);
    expect(ofWhom('stage-two-in-time', submission)).toEqual([1, 2]);
  });

  it('wait for a match as families (A12)', () => {
    expect(measured('adopter-families', submission).value).toBe(4);
    expect(measured('families-waiting-for-match', submission).value).toBe(2);
    expect(ofWhom('families-waiting-three-months', submission)).toEqual([1, 2]);
  });

  it('stand at the furthest step that has come', () => {
    expect(partsOf('adopters-by-stage', submission)).toEqual({
      'Left the process': 1,
      Matched: 1,
      'Approved, waiting for a match': 3,
    });
    expect(partsOf('adopters-left-by-reason', submission)).toEqual({ 'Adopter withdrew from process': 1 });
  });

  it('in the earlier edition have their assessment timed', () => {
    const earlier = westmarch({
      11: [
        {
          'adopter-id': 'D1',
          'first-contact': '01/09/2014',
          'assessment-started': '01/01/2015',
          'assessment-completed': '01/05/2015',
        },
      ],
    });
    expect(measured('adopter-assessment-length', earlier).value).toBe(120);
    expect(measured('stage-one-in-time', earlier).because).toMatch(/does not ask for it$/);
  });
});
