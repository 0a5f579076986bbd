import { describe, expect, it } from 'vitest';
import { nothingEntered } from '../figures/entered.ts';
import { daysBefore, westmarch } from '../made-up-submissions.test-data.ts';
import { measured, ofWhom, partsOf } from '../measured.test-data.ts';

const plan = (id: string, start: string, rest = {}) => ({ 'child-id': id, 'plan-start': start, ...rest });

describe('children in need', () => {
  it('are those whose case is not closed at the reference date, sorted by need and by when they were seen', () => {
    const need = (id: string, closed: string, rest = {}) => ({
      'child-id': id,
      'cin-start': daysBefore(100),
      'cin-closed': closed,
      'primary-need': 'N1',
      ...rest,
    });
    const submission = westmarch({
      6: [
        need('W1', '', { 'last-seen': daysBefore(14) }),
        need('W2', '', { 'primary-need': 'N4 - Family in acute stress', 'last-seen': daysBefore(15) }),
        need('W3', daysBefore(0)),
        need('W4', daysBefore(-3)),
        need('W5', daysBefore(200)),
        need('W6', '31/02/2015'),
      ],
    });
    expect(measured('children-in-need', submission)).toMatchObject({ value: 3, leftOut: [{ count: 1 }] });
    expect(partsOf('children-in-need-by-need', submission)).toEqual({
      'Abuse or neglect': 2,
      'Family in acute stress': 1,
    });
    expect(partsOf('children-in-need-by-last-seen', submission)).toEqual({
      'Up to 2 weeks': 1,
      '2 to 6 weeks': 1,
      'No visit recorded': 1,
    });
    expect(measured('no-longer-in-need', submission)).toMatchObject({
      value: 1,
      leftOut: [{ count: 1 }, { count: 1 }],
    });
    expect(measured('in-need-length', submission)).toMatchObject({ value: 100, denominator: 1 });
  });
});

describe('child protection plans', () => {
  it('count each child once, the latest plan standing for the child whichever row comes first', () => {
    const rows = [
      plan('W1', '01/01/2015', { 'latest-abuse-category': 'NEG' }),
      plan('W1', '01/03/2015', { 'latest-abuse-category': 'EMO' }),
      plan('W2', '01/01/2014', { 'plan-end': '01/05/2015' }),
    ];
    for (const list of [rows, rows.toReversed()]) {
      const submission = westmarch({ 7: list });
      expect(measured('on-plan', submission)).toMatchObject({ value: 1, leftOut: [{ count: 1 }] });
      expect(partsOf('on-plan-by-category', submission)).toEqual({ 'Emotional abuse': 1 });
      expect(measured('plans-ended', submission).value).toBe(1);
    }
  });

  it('last two years on their second anniversary', () => {
    const submission = westmarch({ 7: [plan('W1', '01/06/2013'), plan('W2', '02/06/2013'), plan('W3', '')] });
    expect(ofWhom('on-plan-two-years', submission)).toEqual([1, 2]);
    const ended = westmarch({
      7: [
        plan('W1', '01/05/2013', { 'plan-end': '01/05/2015' }),
        plan('W2', '02/05/2013', { 'plan-end': '01/05/2015' }),
      ],
    });
    expect(ofWhom('plans-ended-after-two-years', ended)).toEqual([1, 2]);
    expect(measured('plan-length', ended).value).toBe(729.5);
  });

  it('have a visit overdue after the working days that are set, 10 unless said otherwise', () => {
    const submission = westmarch({
      7: [
        // 15 May to 1 June 2015: 11 weekdays, 10 working days. 14 May: 11.
        plan('W1', '01/01/2015', { 'last-statutory-visit': '15/05/2015' }),
        plan('W2', '01/01/2015', { 'last-statutory-visit': '14/05/2015' }),
        plan('W3', '20/05/2015'),
        plan('W4', '01/01/2015'),
        plan('W5', '01/05/2015', { 'last-statutory-visit': '30/04/2015' }),
        plan('W6', '01/01/2015', { 'last-statutory-visit': '02/06/2015' }),
      ],
    });
    expect(ofWhom('plan-visits-overdue', submission)).toEqual([3, 5]);
    expect(measured('plan-visits-overdue', submission).standard?.value).toBe(10);
    const monthly = { settings: { planVisitEvery: 20 } };
    expect(ofWhom('plan-visits-overdue', submission, monthly)).toEqual([1, 5]);
    expect(measured('plan-visits-overdue', submission, monthly).standard?.value).toBe(20);
  });

  it('have a review overdue three months after the start, or six after the last review', () => {
    const submission = westmarch(
      {
        7: [
          plan('W1', '01/03/2015'),
          plan('W2', '28/02/2015'),
          plan('W3', '01/06/2014', { 'last-review-conference': '01/12/2014' }),
          plan('W4', '01/06/2014', { 'last-review-conference': '30/11/2014' }),
        ],
      },
      { edition: 'ilacs' },
    );
    expect(ofWhom('plan-reviews-overdue', submission)).toEqual([2, 4]);
    expect(measured('plan-reviews-overdue', westmarch({ 7: [] })).because).toMatch(/does not ask for it$/);
  });

  it('are repeated by plans before, and seen apart for children looked after as well', () => {
    const submission = westmarch({
      7: [plan('W1', '01/03/2015', { 'previous-plans': '1' }), plan('W2', '01/03/2015', { 'previous-plans': '0' })],
      8: [
        { 'child-id': 'W2', 'looked-after-start': '01/04/2015' },
        { 'child-id': 'W1', 'looked-after-end': '01/05/2015' },
      ],
    });
    expect(ofWhom('on-plan-again', submission)).toEqual([1, 2]);
    expect(ofWhom('on-plan-looked-after', submission)).toEqual([1, 2]);
    expect(measured('on-plan-looked-after', westmarch({ 7: [] })).because).toBe('list 8 was not supplied');
  });

  it('are a rate of the children of the area once their number is entered', () => {
    const submission = westmarch({ 7: [plan('W1', '01/03/2015'), plan('W2', '01/03/2015')] });
    expect(measured('on-plan-rate', submission)).toMatchObject({ outcome: 'cannot', numerator: 2 });
    const A9 = { value: 5000, date: null, share: null, national: null, previous: null };
    const entered = { ...nothingEntered, lines: { A9 } };
    expect(measured('on-plan-rate', submission, { entered })).toMatchObject({ value: 4, denominator: 5000 });
  });
});
