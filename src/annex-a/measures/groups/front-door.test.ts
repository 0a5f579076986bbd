import { describe, expect, it } from 'vitest';
import { daysBefore, westmarch } from '../made-up-submissions.test-data.ts';
import { measured, ofWhom, partsOf } from '../measured.test-data.ts';

const contact = (id: string, days: number, source = '6') => ({
  'child-id': id,
  'contact-date': daysBefore(days),
  'contact-source': source,
});

describe('contacts', () => {
  const submission = westmarch({
    1: [
      contact('W1', 10),
      contact('W1', 40),
      contact('W2', 5, '2A'),
      contact('W2', 5, '2A'),
      contact('W3', 200),
      contact('', 3),
    ],
  });

  it('count once where a row repeats another in every column, and leave out what lies outside the months of the list', () => {
    const { value, leftOut } = measured('contacts', submission);
    expect(value).toBe(4);
    expect(leftOut).toEqual([
      { count: 1, why: 'it repeats another row in every column' },
      { count: 1, why: 'no date of the event lies in the 3 months before the reference date' },
    ]);
  });

  it('count each child once, and say that a row without an id is taken for a child of its own', () => {
    const { value, leftOut, assumed } = measured('children-with-contact', submission);
    expect(value).toBe(3);
    expect(leftOut.map(({ count }) => count)).toEqual([2, 1]);
    expect(assumed).toEqual([{ count: 1, what: expect.stringContaining('no id') }]);
  });

  it('are repeated for a child with two days of contact, not for one told twice', () => {
    expect(ofWhom('children-with-repeat-contacts', submission)).toEqual([1, 2]);
  });

  it('are put together by source and by month', () => {
    expect(partsOf('contacts-by-source', submission)).toEqual({ Police: 3, Schools: 1 });
    expect(partsOf('contacts-by-month', submission)).toEqual({ 'April 2015': 1, 'May 2015': 3 });
  });

  it('cannot be counted without their list, nor children without their ids', () => {
    expect(measured('contacts', westmarch({}))).toMatchObject({
      outcome: 'cannot',
      because: 'list 1 was not supplied',
    });
    const nameless = westmarch({ 1: [contact('W1', 10)] }, { without: { 1: ['child-id'] } });
    expect(measured('children-with-contact', nameless).because).toBe('list 1 has no column “Child unique ID”');
    expect(measured('contacts', nameless).value).toBe(1);
  });
});

describe('referrals', () => {
  const referral = (id: string, nfa: string, earlier: string) => ({
    'child-id': id,
    'referral-date': daysBefore(20),
    'referral-nfa': nfa,
    'referrals-in-12-months': earlier,
  });
  const submission = westmarch({
    3: [referral('W1', 'Y', '0'), referral('W2', 'a) Yes', '1'), referral('W3', 'No', '2'), referral('W4', '', 'two')],
  });

  it('are judged by their codes, whichever way they are written', () => {
    expect(ofWhom('referrals-no-further-action', submission)).toEqual([2, 3]);
    expect(measured('referrals-no-further-action', submission).leftOut).toEqual([
      { count: 1, why: '“Referral NFA? (Y/N)” is blank' },
    ]);
  });

  it('are repeated where a child had one before within 12 months', () => {
    expect(ofWhom('repeat-referrals', submission)).toEqual([2, 3]);
    expect(measured('repeat-referrals', submission).value).toBeCloseTo(66.67, 2);
    expect(measured('repeat-referrals', submission).leftOut).toEqual([
      { count: 1, why: '“Number of referrals in last 12 months” cannot be read' },
    ]);
  });
});

describe('early help', () => {
  it('is open until a completion date has come', () => {
    const help = (id: string, completed: string) => ({
      'child-id': id,
      'early-help-start': daysBefore(50),
      'early-help-completed': completed,
    });
    const submission = westmarch(
      { 2: [help('W1', daysBefore(30)), help('W2', ''), help('W3', daysBefore(-5)), help('W4', daysBefore(20))] },
      { edition: 'ilacs' },
    );
    expect(measured('early-help-not-completed', submission).value).toBe(2);
    expect(measured('early-help-length', submission)).toMatchObject({ value: 25, denominator: 2 });
  });
});
