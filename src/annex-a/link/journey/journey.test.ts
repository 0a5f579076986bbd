import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenLists, type WrittenRow } from '../../submission/from-rows.ts';
import { journeyOf } from './journey.ts';

const asAt = dayNumber(2015, 6, 1);
const who = { 'child-id': 'W1', gender: 'F', ethnicity: 'WBRI', 'date-of-birth': '02/06/2006' };

const lists: WrittenLists = {
  1: [{ ...who, 'contact-date': '10/12/2014', 'contact-source': '2A' }],
  3: [{ ...who, 'referral-date': '11/12/2014', 'referral-source': '2A', 'referral-nfa': 'N' }],
  4: [{ ...who, 'continuous-start': '12/12/2014', 'continuous-authorised': '30/01/2015', 'continuous-seen': 'Y' }],
  5: [{ ...who, 's47-start': '18/12/2014', 'icpc-date': '08/01/2015', 'icpc-led-to-plan': 'Y' }],
  6: [{ ...who, 'cin-start': '11/12/2014', 'primary-need': 'N1', 'last-seen': '20/05/2015' }],
  7: [
    {
      ...who,
      'plan-start': '08/01/2015',
      'latest-abuse-category': 'NEG',
      'last-statutory-visit': '20/05/2015',
      'plan-end': '',
    },
  ],
};

const journey = (given: WrittenLists, id = 'W1', edition: 'sif-2015' | 'ilacs' = 'sif-2015') =>
  journeyOf(submissionFrom({ edition, asAt, lists: given }), id);

describe('the journey of a child', () => {
  const told = journey(lists);

  it('says who the child is, with the age at the reference date', () => {
    expect(told?.person).toMatchObject({
      dateOfBirth: '2006-06-02',
      age: 8,
      unborn: false,
      gender: 'Female',
      ethnicity: 'White British',
      disagreements: [],
    });
  });

  it('tells the events in order, each with its place and its own words', () => {
    expect(told?.events.map(({ date, label, detail, list }) => [date, label, detail, list])).toEqual([
      ['2014-12-10', 'Contact', 'Schools', 1],
      ['2014-12-11', 'Referral', 'Schools', 3],
      ['2014-12-11', 'Became a child in need', 'Abuse or neglect', 6],
      ['2014-12-12', 'Assessment started', 'child seen', 4],
      ['2014-12-18', 'Section 47 enquiry started', null, 5],
      ['2015-01-08', 'Initial child protection conference', 'led to a plan', 5],
      ['2015-01-08', 'Child protection plan started', null, 7],
      ['2015-01-30', 'Assessment authorised', null, 4],
      ['2015-05-20', 'Last seen as a child in need', null, 6],
      ['2015-05-20', 'Last visit under the plan', null, 7],
    ]);
  });

  it('draws the times that ended and those that go on', () => {
    expect(told?.spans.map(({ kind, from, to, state, detail }) => [kind, from, to, state, detail])).toEqual([
      ['child-in-need', '2014-12-11', null, 'open', 'Abuse or neglect'],
      ['assessment', '2014-12-12', '2015-01-30', 'ended', null],
      ['child-protection-plan', '2015-01-08', null, 'open', 'Neglect'],
    ]);
  });

  it('measures the gaps, in working days over Christmas too', () => {
    const gap = (label: string) => told?.gaps.find((each) => each.label === label);
    expect(gap('Referral to assessment')).toMatchObject({ days: 1, workingDays: 1, running: false });
    // 18 December to 8 January: 25 and 26 December and 1 January are bank holidays.
    expect(gap('Strategy discussion to initial conference')).toMatchObject({ days: 21, workingDays: 12 });
    expect(gap('Initial conference to child protection plan')).toMatchObject({ days: 0 });
    expect(gap('Since the last visit under the plan')).toMatchObject({ days: 12, running: true });
    expect(gap('Assessment open since')).toBeUndefined();
  });

  it('says where the child stands: the most intensive of all that is open', () => {
    expect(told?.standing).toEqual({
      now: 'child-protection-plan',
      label: 'On a child protection plan',
      all: ['child-protection-plan', 'child-in-need'],
    });
  });

  it('is plain values, the same after a journey through JSON', () => {
    expect(JSON.parse(JSON.stringify(told))).toEqual(told);
  });

  it('keeps a plan that ends after the reference date open, and tells dates in the wrong order', () => {
    const later = journey({ 7: [{ ...who, 'plan-start': '08/01/2015', 'plan-end': '02/06/2015' }] });
    expect(later?.spans[0]).toMatchObject({ state: 'open', to: null, backwards: false });
    const wrong = journey({ 7: [{ ...who, 'plan-start': '08/01/2015', 'plan-end': '02/01/2015' }] });
    expect(wrong?.spans[0]).toMatchObject({ state: 'ended', to: '2015-01-02', backwards: true });
  });

  it('takes an end that cannot be read for an end, on a day not known', () => {
    const told = journey({ 8: [{ ...who, 'looked-after-start': '01/02/2015', 'looked-after-end': 'spring' }] });
    expect(told?.spans[0]).toMatchObject({ kind: 'looked-after', state: 'ended', to: null });
    expect(told?.standing.now).toBe('none');
  });

  it('says of a child not yet born that it is, without an age', () => {
    const row = { 'child-id': 'W1', 'expected-date-of-birth': '20/08/2015', 'referral-date': '01/05/2015' };
    expect(journey({ 3: [row] })?.person).toMatchObject({ unborn: true, age: null, expectedDateOfBirth: '2015-08-20' });
  });

  it('follows a child into care, to adoption and, as a care leaver, on', () => {
    const adopted = journey(
      {
        8: [
          {
            ...who,
            'looked-after-start': '01/02/2013',
            'looked-after-end': '01/05/2015',
            'looked-after-end-reason': 'E11',
          },
        ],
        10: [
          {
            ...who,
            'entered-care': '01/02/2013',
            'adoption-decision': '01/08/2013',
            'placed-for-adoption': '01/06/2014',
            'adoption-order': '01/05/2015',
          },
        ],
      },
      'W1',
      'ilacs',
    );
    expect(adopted?.gaps.find(({ label }) => label === 'Entering care to placement for adoption')?.days).toBe(485);
    expect(adopted?.standing.now).toBe('none');
    expect(adopted?.spans.map(({ kind, state }) => [kind, state])).toEqual([
      ['looked-after', 'ended'],
      ['adoption', 'ended'],
    ]);
    const leaver = journey({ 9: [{ ...who, eligibility: 'FORMER-RELEVANT', 'in-touch': 'YES' }] });
    expect(leaver?.standing.now).toBe('care-leaver');
    expect(leaver?.statements.map(({ label, says }) => [label, says])).toEqual([
      ['Care leaver', 'Former relevant child'],
      ['In touch with the authority', 'Yes'],
    ]);
  });

  it('knows nobody by an id that no row has', () => {
    expect(journey(lists, 'W2')).toBeNull();
  });

  it('throws on no cell, whatever it holds, and keeps its events in order', () => {
    const cell = fc.constantFrom('', '01/02/2015', '31/02/2015', '2015-07-01', 'x', 'Y', '#N/A', '01/01/1950');
    const row = fc.record({
      'looked-after-start': cell,
      'looked-after-end': cell,
      'placement-start': cell,
      'date-of-birth': cell,
      'legal-status': cell,
      gender: cell,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const made = journey({ 8: rows.map((each): WrittenRow => ({ ...each, 'child-id': 'W1' })) });
        const days = made?.events.map(({ day }) => day) ?? [];
        expect(days).toEqual([...days].sort((a, b) => a - b));
        expect(JSON.parse(JSON.stringify(made))).toEqual(made);
      }),
    );
  });
});
