import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseIsoDate, toDayNumber } from '#calendar';
import type { EditionId } from '../editions/model.ts';
import { submissionFrom, type WrittenLists, type WrittenRow } from '../submission/from-rows.ts';
import { compareSubmissions } from './compare.ts';

const day = (iso: string) => toDayNumber(parseIsoDate(iso));
const submitted = (lists: WrittenLists, asAt = '2015-06-01', edition: EditionId = 'sif-2015') =>
  submissionFrom({ edition, asAt: day(asAt), lists });

const onlyList = (before: WrittenLists, now: WrittenLists, asAtBefore?: string, asAt?: string) => {
  const [list] = compareSubmissions(submitted(before, asAtBefore), submitted(now, asAt)).lists;
  if (list === undefined) throw new Error('no list in common');
  return list;
};

const plan = (id: string, start: string, more: WrittenRow = {}): WrittenRow => ({
  'child-id': id,
  'plan-start': start,
  ...more,
});

describe('two submissions', () => {
  it('name the lists that only one of them has', () => {
    const comparison = compareSubmissions(submitted({ 6: [], 7: [] }), submitted({ 7: [], 8: [] }));
    expect(comparison.listsGone).toEqual([6]);
    expect(comparison.listsAdded).toEqual([8]);
    expect(comparison.lists.map(({ no }) => no)).toEqual([7]);
  });

  it('are compared once', () => {
    const before = submitted({ 7: [] });
    const now = submitted({ 7: [] });
    expect(compareSubmissions(before, now)).toBe(compareSubmissions(before, now));
  });

  it('of two editions differ only in what they hold, not in how it is called', () => {
    const row = { 'child-id': 'W1', gender: 'Female', 'missing-episodes': '2', 'return-interview-offered': 'Y' };
    const before = submitted({ 8: [{ ...row, 'provider-name': 'A home' }] });
    const now = submitted({ 8: [{ ...row, 'placement-postcode': 'ZZ1 1AA' }] }, '2018-02-01', 'ilacs');
    const [list] = compareSubmissions(before, now).lists;
    expect([...(list?.changed.keys() ?? [])]).toEqual([]);
    expect(list?.columnsAdded).toContain('placement-postcode');
    expect(list?.columnsGone).toContain('provider-name');
  });
});

describe('a list in two submissions', () => {
  it('has no change when its rows stand in another order', () => {
    const ids = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.integer({ min: 0, max: 19 }), (numbers, turn) => {
        const rows = numbers.map((number) => ({
          'child-id': `W${Math.floor(number / 2)}`,
          'contact-date': `${number % 28 || 28}/04/2015`,
          'contact-source': number % 3 === 0 ? 'Police' : '2A',
        }));
        const turned = [...rows.slice(turn), ...rows.slice(0, turn)].reverse();
        const list = onlyList({ 1: rows }, { 1: turned });
        expect(list.changed.size).toBe(0);
        expect([...list.rowsAdded, ...list.rowsGone]).toEqual([]);
        expect([...list.childrenAdded, ...list.childrenGone]).toEqual([]);
      }),
    );
  });

  it('has every row in one place only: the same, added or gone', () => {
    const rows = fc.array(fc.record({ id: fc.integer({ min: 0, max: 5 }), on: fc.integer({ min: 1, max: 4 }) }), {
      maxLength: 15,
    });
    const written = (each: { id: number; on: number }[]) =>
      each.map(({ id, on }) => ({ 'child-id': id === 0 ? '' : `W${id}`, 'contact-date': `0${on}/05/2015` }));
    fc.assert(
      fc.property(rows, rows, (before, now) => {
        const list = onlyList({ 1: written(before) }, { 1: written(now) });
        const places = (taken: Int32Array, rest: Int32Array) => [...taken, ...rest].toSorted((a, b) => a - b);
        expect(places(list.same.before, list.rowsGone)).toEqual([...before.keys()]);
        expect(places(list.same.now, list.rowsAdded)).toEqual([...now.keys()]);
      }),
    );
  });

  it('tells a cell that changed, and not one that is written in another way', () => {
    const list = onlyList(
      { 7: [plan('W1', '03/03/2015', { gender: 'M', team: 'North', worker: 'A' })] },
      { 7: [plan('W1', '2015-03-03', { gender: 'a) Male', team: 'North', worker: 'B' })] },
    );
    expect([...list.changed.keys()]).toEqual(['worker']);
    expect(list.changed.get('worker')).toEqual({ before: Int32Array.of(0), now: Int32Array.of(0) });
  });

  it('compares what neither can read as it was written', () => {
    const row = (start: string) => ({ 7: [plan('W1', start)] });
    expect(onlyList(row('soon'), row('soon')).changed.size).toBe(0);
    expect(onlyList(row('soon'), row('later')).changed.has('plan-start')).toBe(true);
    expect(onlyList(row('soon'), row('')).changed.has('plan-start')).toBe(true);
  });

  it('takes the one row of a child with another date for the same row', () => {
    const list = onlyList({ 7: [plan('W1', '03/03/2015')] }, { 7: [plan('W1', '04/03/2015')] });
    expect(list.changed.has('plan-start')).toBe(true);
    expect(list.rowsGone).toHaveLength(0);
  });

  it('takes it for another row when the one before left the months of the list', () => {
    const contact = (date: string) => ({ 1: [{ 'child-id': 'W1', 'contact-date': date }] });
    const list = onlyList(contact('10/03/2015'), contact('20/06/2015'), '2015-06-01', '2015-07-01');
    expect(list.changed.size).toBe(0);
    expect([...list.rowsGone]).toEqual([0]);
    expect([...list.rowsAdded]).toEqual([0]);
    expect(list.childrenGone).toEqual([]);
  });

  it('says of a child that is gone whether the dates are the reason', () => {
    const before = {
      7: [
        plan('W1', '03/03/2014', { 'plan-end': '20/03/2015' }),
        plan('W2', '03/03/2014', { 'plan-end': '20/04/2015' }),
        plan('W3', '03/03/2014'),
      ],
    };
    const { childrenGone } = onlyList(before, { 7: [] }, '2015-06-01', '2015-07-01');
    expect(childrenGone.map(({ because }) => because)).toEqual(['window', null, null]);
  });

  it('says of a new child whether they came after the reference date before', () => {
    const now = { 7: [plan('W1', '02/06/2015'), plan('W2', '01/06/2015')] };
    const { childrenAdded } = onlyList({ 7: [] }, now, '2015-06-01', '2015-07-01');
    expect(childrenAdded.map(({ because }) => because)).toEqual(['window', null]);
  });

  const born = (date: string) => ({ gender: 'Female', ethnicity: 'WBRI', 'date-of-birth': date });

  it('knows a child again who has another id', () => {
    const { renamed, childrenGone, childrenAdded } = onlyList(
      { 7: [plan('W1', '03/03/2015', born('04/05/2009'))] },
      { 7: [plan('W7', '03/03/2015', born('04/05/2009'))] },
    );
    expect(renamed).toEqual([{ before: 0, now: 0 }]);
    expect([...childrenGone, ...childrenAdded].map(({ because }) => because)).toEqual(['renamed', 'renamed']);
  });

  it('takes twins in order, and guesses nothing when one of them is left out', () => {
    const twins = (...ids: readonly string[]) => ({ 7: ids.map((id) => plan(id, '03/03/2015', born('04/05/2009'))) });
    expect(onlyList(twins('W1', 'W2'), twins('W7', 'W8')).renamed).toHaveLength(2);
    expect(onlyList(twins('W1', 'W2'), twins('W7')).renamed).toEqual([]);
  });

  it('knows nobody again by blank cells', () => {
    const nameless = (id: string) => ({ 7: [plan(id, '03/03/2015', { gender: 'Female' })] });
    expect(onlyList(nameless('W1'), nameless('W7')).renamed).toEqual([]);
  });

  it('compares nothing by rows when a side has no ids', () => {
    const before = submitted({ 7: [plan('W1', '03/03/2015')] });
    const now = submissionFrom({
      edition: 'sif-2015',
      asAt: day('2015-06-01'),
      lists: { 7: [{ 'plan-start': '03/03/2015' }] },
      without: { 7: ['child-id'] },
    });
    const [list] = compareSubmissions(before, now).lists;
    expect(list?.columnsGone).toEqual(['child-id']);
    expect(list?.same.now).toHaveLength(0);
    expect(list?.childrenGone).toEqual([]);
  });
});
