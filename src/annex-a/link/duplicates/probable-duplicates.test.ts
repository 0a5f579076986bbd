import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, slashedDay } from '#calendar';
import { submissionFrom, type WrittenLists, type WrittenRow } from '../../submission/from-rows.ts';
import { areSwapped, charactersOf, idForm } from './id-forms.ts';
import { probableDuplicates } from './probable-duplicates.ts';

const asAt = dayNumber(2015, 6, 1);
const found = (lists: WrittenLists) => probableDuplicates(submissionFrom({ edition: 'sif-2015', asAt, lists }));
const girl = { gender: 'F', ethnicity: 'WBRI', 'date-of-birth': '02/06/2006' };
const referral = { 'referral-date': '11/05/2015', 'referral-source': '2A', worker: 'Worker 17' };

describe('ids that are likely one child’s', () => {
  it('are the same but for case, spaces or leading zeros: strong when the birthday is the same', () => {
    const [group] = found({ 1: [{ 'child-id': 'w 0012', ...girl }], 3: [{ 'child-id': 'W12', ...girl }] });
    expect(group).toMatchObject({ children: ['w 0012', 'W12'], strength: 'strong', reading: 'same-child' });
    expect(group?.pairs[0]?.reasons.map(({ kind }) => kind)).toEqual([
      'ids-written-alike',
      'same-birth-gender-ethnicity',
    ]);
  });

  it('are weaker when no birthday is known, and weakest when the birthdays differ', () => {
    expect(found({ 1: [{ 'child-id': '0012' }], 3: [{ 'child-id': '12' }] })[0]?.strength).toBe('likely');
    const other = { 'child-id': '12', 'date-of-birth': '02/06/2007' };
    expect(found({ 1: [{ 'child-id': '0012', ...girl }], 3: [other] })[0]?.strength).toBe('possible');
  });

  it('have two digits in each other’s place, and one birthday', () => {
    const [group] = found({
      3: [
        { 'child-id': '104562', ...girl, ...referral },
        { 'child-id': '104652', ...girl, ...referral },
      ],
    });
    expect(group).toMatchObject({ strength: 'likely', reading: 'same-child' });
    expect(
      found({
        3: [
          { 'child-id': '104562', ...girl },
          { 'child-id': '104653', ...girl },
        ],
      }),
    ).toEqual([]);
  });

  it('may be twins when all that was done was done for both on the same days', () => {
    const twin = (id: string): WrittenRow => ({ 'child-id': id, ...girl });
    const [group] = found({
      3: [
        { ...twin('A1'), ...referral },
        { ...twin('B7'), ...referral },
      ],
      5: [
        { ...twin('A1'), 's47-start': '14/05/2015' },
        { ...twin('B7'), 's47-start': '14/05/2015' },
      ],
    });
    expect(group).toMatchObject({ children: ['A1', 'B7'], reading: 'twins-or-same-child', strength: 'possible' });
    expect(group?.pairs[0]?.reasons.map(({ kind }) => kind)).toEqual([
      'same-birth-gender-ethnicity',
      'same-dates',
      'same-worker',
    ]);
    expect(group?.pairs[0]?.reasons[1]?.says).toBe(
      'the same days: Date of the most recent referral (list 3), Section 47 enquiry start date (list 5)',
    );
  });

  it('are not those of a brother and a sister, nor of children born on other days', () => {
    const rows = (change: WrittenRow) => ({
      3: [
        { 'child-id': 'A1', ...girl, ...referral },
        { 'child-id': 'B7', ...girl, ...referral, ...change },
      ],
    });
    expect(found(rows({}))).toHaveLength(1);
    expect(found(rows({ gender: 'M' }))).toEqual([]);
    expect(found(rows({ 'date-of-birth': '03/06/2006' }))).toEqual([]);
    expect(found(rows({ ethnicity: 'BCRB' }))).toEqual([]);
    expect(found(rows({ ethnicity: 'NOBT' }))).toHaveLength(1);
  });

  it('are not those of two children whose plans began on different days', () => {
    const rows = (start: string) => ({
      3: [
        { 'child-id': 'A1', ...girl, ...referral },
        { 'child-id': 'B7', ...girl, ...referral },
      ],
      7: [
        { 'child-id': 'A1', ...girl, 'plan-start': '20/05/2015' },
        { 'child-id': 'B7', ...girl, 'plan-start': start },
      ],
    });
    expect(found(rows('20/05/2015'))).toHaveLength(1);
    expect(found(rows('22/05/2015'))).toEqual([]);
  });

  it('may be one record that goes on where the other ends', () => {
    const lists = (start: string) => ({
      3: [{ 'child-id': 'A1', ...girl, ...referral }],
      4: [{ 'child-id': 'B7', ...girl, 'continuous-start': start, worker: 'Worker 17' }],
    });
    expect(found(lists('13/05/2015'))[0]?.pairs[0]?.reasons[0]).toEqual({
      kind: 'one-record-continues-the-other',
      says: 'no list has both, and the one begins 2 days after the other ends',
    });
    expect(found(lists('30/05/2015'))).toEqual([]);
  });

  it('are not found in a batch: a birthday that stands for “not known”, many on one day', () => {
    const rows = Array.from({ length: 500 }, (_, n) => ({
      'child-id': `Q${n * 7 + 1000}`,
      ...girl,
      'date-of-birth': '01/01/1900',
      ...referral,
    }));
    expect(found({ 3: rows })).toEqual([]);
  });

  it('are the same whatever the order of the rows', () => {
    const row = fc.record({
      'child-id': fc.constantFrom('12', '0012', '21', 'a1', 'A1', 'B7', 'B 7', 'C3'),
      gender: fc.constantFrom('M', 'F', 'U', ''),
      'date-of-birth': fc.constantFrom('', '02/06/2006', '03/06/2006'),
      'referral-date': fc.integer({ min: asAt - 3, max: asAt }).map(slashedDay),
      worker: fc.constantFrom('', 'Worker 1', 'Worker 2'),
    });
    const pairsOf = (rows: readonly WrittenRow[]) =>
      found({ 3: rows })
        .flatMap(({ pairs }) => pairs.map(({ children, strength }) => `${[...children].sort().join()} ${strength}`))
        .sort();
    const oneRowEach = fc.uniqueArray(row, { selector: (each) => each['child-id'], minLength: 2 });
    fc.assert(
      fc.property(oneRowEach, (rows) => {
        expect(pairsOf([...rows].reverse())).toEqual(pairsOf(rows));
      }),
    );
  });
});

describe('the forms of ids', () => {
  it.each([
    ['000123', '123'],
    ['W-0012', 'W12'],
    ['w 12', 'W12'],
    ['1234.0', '1234'],
    ['0', '0'],
    ['A10', 'A10'],
  ])('%s is %s', (id, form) => {
    expect(idForm(id)).toBe(form);
  });

  it('know a swap of two neighbours and nothing else', () => {
    expect(areSwapped('1234', '1243')).toBe(true);
    expect(areSwapped('1234', '1432')).toBe(false);
    expect(areSwapped('1234', '1234')).toBe(false);
    expect(areSwapped('1234', '1235')).toBe(false);
    expect(charactersOf('1234')).toBe(charactersOf('1243'));
  });
});
