import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { westmarch } from '../../made-up-submissions.test-data.ts';
import { ofWhom } from '../../measured.test-data.ts';
import { reviewIsOverdue } from './reviews-of-looked-after.ts';
import { nextVisitBy } from './visits-of-looked-after.ts';

const day = (month: number, date: number, year = 2015) => dayNumber(year, month, date);

describe('the next visit to a looked after child (SI 2010/959 regulation 28)', () => {
  it('is due within a week of the placement', () => {
    expect(nextVisitBy('ordinary', day(3, 1), null, false)).toBe(day(3, 8));
    expect(nextVisitBy('long-term', day(3, 1), null, true)).toBe(day(3, 8));
  });

  it('is due within six weeks of the last', () => {
    expect(nextVisitBy('ordinary', day(3, 1), day(3, 5), true)).toBe(day(4, 16));
    expect(nextVisitBy('ordinary', day(3, 1, 2012), day(3, 5), true)).toBe(day(4, 16));
  });

  it('is due within three months from the second year of a placement that is to last', () => {
    expect(nextVisitBy('long-term', day(3, 1, 2014), day(2, 28), true)).toBe(day(4, 11));
    expect(nextVisitBy('long-term', day(3, 1, 2014), day(3, 1), true)).toBe(day(6, 1));
  });

  it('with parents under an interim order is weekly until the first review, then within four weeks', () => {
    expect(nextVisitBy('with-parents-interim', day(3, 1), day(3, 20), false)).toBe(day(3, 27));
    expect(nextVisitBy('with-parents-interim', day(3, 1), day(3, 20), true)).toBe(day(4, 17));
  });

  it('with parents under a care order is due within a week of the order, then within six weeks', () => {
    expect(nextVisitBy('with-parents-order', day(3, 1), null, true)).toBe(day(3, 8));
    expect(nextVisitBy('with-parents-order', day(3, 1), day(3, 20), true)).toBe(day(5, 1));
  });
});

describe('the next review of a looked after child (SI 2010/959 regulation 33)', () => {
  it('is first due within 20 working days', () => {
    expect(reviewIsOverdue(day(4, 1), null, day(5, 1))).toBe(false);
    expect(reviewIsOverdue(day(4, 1), null, day(5, 5))).toBe(true);
  });

  it('is due within three months of a review in the first 20 working days', () => {
    expect(reviewIsOverdue(day(1, 5), day(1, 30), day(4, 30))).toBe(false);
    expect(reviewIsOverdue(day(1, 5), day(1, 30), day(5, 1))).toBe(true);
  });

  it('is due within six months of a later one', () => {
    expect(reviewIsOverdue(day(1, 5, 2014), day(12, 1, 2014), day(6, 1))).toBe(false);
    expect(reviewIsOverdue(day(1, 5, 2014), day(11, 30, 2014), day(6, 1))).toBe(true);
  });

  it('is not told outside the years whose bank holidays are known', () => {
    expect(reviewIsOverdue(dayNumber(1990, 1, 1), null, day(6, 1))).toBe(null);
  });
});

describe('visits and reviews in list 8', () => {
  const child = (id: string, rest = {}) => ({
    'child-id': id,
    'looked-after-start': '01/01/2014',
    'placement-start': '01/03/2015',
    'placement-type': 'U6',
    'legal-status': 'C2',
    'last-social-work-visit': '20/05/2015',
    'last-review': '01/04/2015',
    ...rest,
  });

  it('are overdue at the reference date by the rule of the placement', () => {
    const submission = westmarch({
      8: [
        child('W1'),
        // 42 days before 1 June is 20 April.
        child('W2', { 'last-social-work-visit': '20/04/2015' }),
        child('W3', { 'last-social-work-visit': '19/04/2015' }),
        // A visit before this placement is none in it.
        child('W4', { 'last-social-work-visit': '28/02/2015' }),
        child('W5', { 'last-social-work-visit': '28/04/2015', 'placement-start': '28/05/2015' }),
        child('W6', { 'placement-type': 'P1', 'legal-status': 'C1', 'last-social-work-visit': '03/05/2015' }),
        child('W7', { 'placement-type': 'P1', 'legal-status': 'C1', 'last-review': '' }),
        child('W8', {
          'placement-type': 'U4',
          'placement-start': '01/03/2013',
          'last-social-work-visit': '01/03/2015',
        }),
        child('W9', { 'legal-status': 'V4', 'last-social-work-visit': '' }),
        child('W10', { 'placement-start': '' }),
        child('W11', { 'last-social-work-visit': '' }),
      ],
    });
    // W3, W4, W6 (28 days), W7 (7 days), W11; W9 has rules of its own and W10 no start.
    expect(ofWhom('visits-overdue', submission)).toEqual([5, 9]);
  });

  it('have reviews overdue only where it is sure', () => {
    const submission = westmarch({
      8: [
        child('W1', { 'last-review': '01/12/2014' }),
        child('W2', { 'last-review': '30/11/2014' }),
        child('W3', { 'last-review': '' }),
        child('W4', { 'last-review': '31/12/2013' }),
        child('W5', { 'looked-after-start': '20/05/2015', 'last-review': '' }),
        child('W6', { 'last-review': '01/07/2015' }),
      ],
    });
    expect(ofWhom('reviews-overdue', submission)).toEqual([3, 5]);
  });
});
