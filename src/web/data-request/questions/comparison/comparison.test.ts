import { describe, expect, it } from 'vitest';
import { madeUpOpened, openedOf, sentSheets } from '../../made-up-opened.test-data.ts';
import type { Opened } from '../../opened.ts';
import { type BehindAsked, behindComparison } from './behind-comparison.ts';
import { type ComparedCounts, comparison } from './comparison.ts';

const plans = [
  'Child unique ID',
  'Gender',
  'Child protection plan start date',
  'Child protection plan end date',
  'Allocated team',
];
type Row = readonly (string | null)[];
const sent = (rows: readonly Row[], headings: Row = plans) =>
  sentSheets({ 'plans.xlsx': { 'List 7': [headings, ...rows] } });
const w1 = ['W1', 'Female', '09/05/2015', null, 'North'];
const w2 = ['W2', 'Male', '01/04/2015', '03/03/2015', 'North'];
const w3 = ['W3', 'Male', '01/04/2015', null, 'South'];

const compared = (before: readonly Row[], now: readonly Row[]): Opened =>
  openedOf(sent(now), { number: 2, against: openedOf(sent(before)) });
const countsOf = (opened: Opened): ComparedCounts => {
  const list = comparison(opened, { edition: 'sif-2015' })?.lists.find((each) => each.list === 7);
  if (list === undefined) throw new Error('List 7 is in neither.');
  return list.counts;
};
const behind = (opened: Opened, what: BehindAsked['what'], more: Partial<BehindAsked> = {}) =>
  behindComparison(opened, { list: 7, what, field: '', page: 1, size: 50, ...more });

describe('Two submissions', () => {
  it('are compared only where another is open beside one', () => {
    expect(comparison(openedOf(sent([w1])), { edition: 'sif-2015' })).toBeNull();
    expect(behind(openedOf(sent([w1])), 'added')).toBeNull();
  });

  it('have rows that were added and rows that are gone, by row number and child', () => {
    const opened = compared([w1, w2], [w2, w3]);
    expect(countsOf(opened)).toMatchObject({ added: 1, gone: 1, changed: 0 });
    expect(behind(opened, 'added')).toMatchObject({ total: 1, rows: [{ row: 3, index: 1, child: 'W3' }] });
    expect(behind(opened, 'gone')).toMatchObject({ total: 1, rows: [{ row: 2, index: 0, child: 'W1' }] });
  });

  it('have cells that were filled, emptied and filled otherwise, and the rows in which they are', () => {
    const opened = compared(
      [w1, w2, w3],
      [['W1', 'Female', '09/05/2015', '20/05/2015', 'North'], ['W2', 'Male', '01/04/2015', '03/04/2015', null], w3],
    );
    expect(countsOf(opened)).toMatchObject({ changed: 2, filled: 1, replaced: 1, emptied: 1 });
    expect(behind(opened, 'filled')).toMatchObject({
      kind: 'cells',
      cells: [{ child: 'W1', column: 'Child protection plan end date', was: '', is: '20/05/2015' }],
    });
    expect(behind(opened, 'replaced')).toMatchObject({ cells: [{ child: 'W2', was: '03/03/2015', is: '03/04/2015' }] });
    expect(behind(opened, 'emptied')).toMatchObject({ cells: [{ child: 'W2', was: 'North', is: '' }] });
    expect(behind(opened, 'changed')).toMatchObject({
      rows: [
        { child: 'W1', columns: ['Child protection plan end date'] },
        { child: 'W2', columns: ['Child protection plan end date', 'Allocated team'] },
      ],
    });
  });

  it('have the cells of a column that came with the second as filled', () => {
    const without = plans.slice(0, 4);
    const before = openedOf(sent([w1.slice(0, 4), w2.slice(0, 4)], without));
    const opened = openedOf(sent([w1, ['W2', 'Male', '01/04/2015', '03/03/2015', null]]), {
      number: 2,
      against: before,
    });
    expect(countsOf(opened)).toMatchObject({ filled: 1, changed: 1 });
    expect(behind(opened, 'filled', { field: 'team' })).toMatchObject({
      total: 1,
      cells: [{ child: 'W1', is: 'North' }],
    });
    expect(behind(opened, 'filled')).toMatchObject({ columns: [{ value: 'team', text: 'Allocated team', count: 1 }] });
    expect(behind(opened, 'filled', { field: 'gender' })).toMatchObject({ total: 0, cells: [] });
  });

  it('have a list that came with the second as added, and the rest as it was', () => {
    const before = openedOf(sent([w1]));
    const both = sentSheets({
      'lists.xlsx': {
        'List 7': [plans, w1],
        'List 1': [
          ['Child unique ID', 'Date of contact', 'Contact source'],
          ['W9', '01/05/2015', 'Police'],
        ],
      },
    });
    const now = comparison(openedOf(both, { number: 2, against: before }), { edition: 'sif-2015' });
    expect(now?.lists.map(({ list, rowsBefore, rowsNow }) => [list, rowsBefore, rowsNow])).toEqual([
      [1, null, 1],
      [7, 1, 1],
    ]);
    expect(now?.lists[0]?.counts.added).toBe(1);
  });

  it('are not told of, not even what is remembered, where their lists may not be opened', () => {
    const opened = compared([w1], [w1, w2]);
    expect(countsOf(opened).added).toBe(1);
    const closed = () => {
      throw new Error('The lists are not open.');
    };
    expect(() => behind({ ...opened, lists: closed }, 'added')).toThrow('not open');
    const { against } = opened;
    if (against === null) throw new Error('Nothing stands beside it.');
    expect(() => behind({ ...opened, against: { ...against, lists: closed } }, 'added')).toThrow('not open');
  });

  it('have nothing behind a list that neither has', () => {
    expect(behind(compared([w1], [w1]), 'added', { list: 3 })).toBeNull();
  });
});

describe('Findings of two submissions', () => {
  const whatIs = (opened: Opened, what: 'resolved' | 'new' | 'still') => {
    const answer = behind(opened, what);
    if (answer?.kind !== 'findings') throw new Error('No findings were answered.');
    return answer.findings.map(({ rule, child }) => `${rule} ${child}`);
  };
  const mended = ['W2', 'Male', '01/04/2015', '03/05/2015', 'North'];

  it('are resolved when the cells were put right, and are told of the submission before', () => {
    const opened = compared([w1, w2], [w1, mended]);
    expect(whatIs(opened, 'resolved')).toContain('plan-ended-before-it-started W2');
    expect(whatIs(opened, 'new')).not.toContain('plan-ended-before-it-started W2');
  });

  it('are still there wherever their row stands now', () => {
    const opened = compared([w1, w2], [w3, w2, w1]);
    expect(whatIs(opened, 'still')).toContain('plan-ended-before-it-started W2');
    expect(whatIs(opened, 'resolved')).not.toContain('plan-ended-before-it-started W2');
  });

  it('are new in rows that were added and resolved in rows that are gone', () => {
    expect(whatIs(compared([w1], [w1, w2]), 'new')).toContain('plan-ended-before-it-started W2');
    expect(whatIs(compared([w1, w2], [w1]), 'resolved')).toContain('plan-ended-before-it-started W2');
  });

  it('are all still there where a list was not sent again, also in rows without an id', () => {
    const sheets = sent([[null, 'Male', '01/04/2015', '03/03/2015', 'North'], w2]);
    const opened = openedOf(sheets, { number: 1, against: openedOf(sheets) });
    const list = comparison(opened, { edition: 'sif-2015' })?.lists[0];
    expect(list).toMatchObject({ sentAgain: false, counts: { resolved: 0, new: 0, added: 0, gone: 0 } });
    expect(list?.counts.still).toBe(opened.findings.filter(({ list: no }) => no === 7).length);
  });

  it('add up: what was found before is resolved or still there, what is found now still there or new', () => {
    const before = madeUpOpened('before');
    const now = { ...madeUpOpened('before', { defects: 100, number: 2 }), against: before };
    const numbers = comparison(now, { edition: 'sif-2015' });
    const sum = (what: 'resolved' | 'still' | 'new') =>
      (numbers?.lists ?? []).reduce((all, { counts }) => all + counts[what], numbers?.whole[what] ?? 0);
    expect(sum('resolved') + sum('still')).toBe(before.findings.length);
    expect(sum('new') + sum('still')).toBe(now.findings.length);
    for (const list of numbers?.lists ?? []) {
      expect((list.rowsBefore ?? 0) - list.counts.gone + list.counts.added).toBe(list.rowsNow ?? 0);
    }
  });
});
