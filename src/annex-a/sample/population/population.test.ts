import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '#calendar';
import { submissionFrom, type WrittenLists, type WrittenRow } from '../../submission/from-rows.ts';
import { drawSample } from '../draw/draw-sample.ts';
import { parsePlan, readPlan } from '../plan/parse-plan.ts';
import { type Flags, populationOf } from './population.ts';

const asAt = dayNumber(2015, 6, 1);
const submission = (lists: WrittenLists, edition: 'sif-2015' | 'ilacs' = 'sif-2015') =>
  submissionFrom({ edition, asAt, lists });

const lists: WrittenLists = {
  1: [
    { 'child-id': 'W1', 'contact-date': '01/04/2015' },
    { 'child-id': 'W9', 'contact-date': '01/04/2015' },
  ],
  6: [
    { 'child-id': 'W1', gender: 'F', 'cin-start': '01/01/2015', team: 'North Team 2', worker: 'Worker 1' },
    { 'child-id': 'W2', gender: 'M', 'cin-start': '01/01/2014', 'cin-closed': '01/05/2015' },
  ],
  7: [
    {
      'child-id': 'W1',
      'date-of-birth': '01/06/2007',
      ethnicity: 'MWAS',
      'plan-start': '01/03/2013',
      'plan-end': '',
      'latest-abuse-category': 'NEG',
    },
    {
      'child-id': 'W3',
      'date-of-birth': '02/06/2014',
      ethnicity: 'WBRI',
      'plan-start': '02/03/2015',
      'latest-abuse-category': 'EMO',
      'plan-end': 'soon',
      team: 'South Team 1',
    },
  ],
  8: [
    {
      'child-id': 'W4',
      'date-of-birth': '01/06/2000',
      'looked-after-start': '01/01/2015',
      'placements-in-12-months': '3',
      'return-interview-offered': 'N',
      'missing-episodes': '2',
    },
    { 'child-id': 'W5', 'looked-after-start': '01/01/2015', 'looked-after-end': '02/06/2015' },
  ],
};

const base = { name: 'Made-up plan', purpose: 'sampling', size: 3, siblings: 'ignore', populations: [6, 7, 8] };
const drawnFrom = (change: object, flags?: Flags) =>
  populationOf(submission(lists), readPlan({ ...base, ...change }), flags);
const left = (...filters: readonly object[]) => drawnFrom({ filters }).candidates.map(({ id }) => id);

describe('those who may be drawn', () => {
  it('are each child once, in the first population that has a row of it', () => {
    const { candidates, before } = drawnFrom({});
    expect(candidates.map(({ id, list, population, lists: on }) => [id, list, population, on])).toEqual([
      ['W1', 6, 'list 6', [1, 6, 7]],
      ['W2', 6, 'list 6', [6]],
      ['W3', 7, 'list 7', [7]],
      ['W4', 8, 'list 8', [8]],
      ['W5', 8, 'list 8', [8]],
    ]);
    expect(before).toBe(5);
    expect(candidates[0]).toMatchObject({ team: 'North Team 2', worker: 'Worker 1' });
  });

  it('are open where the plan asks for it: not ended, or ended later, and not with an end that cannot be read', () => {
    const populations = [
      { list: 6, status: 'open' },
      { list: 7, status: 'open' },
      { list: 8, status: 'open' },
    ];
    expect(drawnFrom({ populations }).candidates.map(({ id }) => id)).toEqual(['W1', 'W4', 'W5']);
    const closed = drawnFrom({ populations: [{ list: 6, status: 'closed', name: 'ended' }] });
    expect(closed.candidates.map(({ id, population }) => [id, population])).toEqual([['W2', 'ended']]);
  });

  it.each([
    ['an age', { age: { from: 8, to: 14 } }, ['W1']],
    ['an age before the first birthday', { age: { to: 0 } }, ['W3']],
    ['an ethnic group', { ethnicity: ['mixed'] }, ['W1']],
    ['no ethnicity', { ethnicity: ['not-stated'] }, ['W2', 'W4', 'W5']],
    ['a code', { field: 'gender', among: ['f'] }, ['W1']],
    ['a code by its label', { field: 'latest-abuse-category', among: ['Neglect'] }, ['W1']],
    ['a team, whatever the case', { field: 'team', among: ['north team 2', 'South Team 1'] }, ['W1', 'W3']],
    ['a team of one list', { field: 'team', among: ['North Team 2'], list: 7 }, []],
    ['a number', { count: 'placements-in-12-months', atLeast: 3 }, ['W4']],
    ['a number at most', { count: 'missing-episodes', atMost: 1 }, []],
    ['two years of a plan', { from: 'plan-start', atLeast: { months: 24 } }, ['W1']],
    ['a recent plan', { from: 'plan-start', atMost: { days: 91 } }, ['W3']],
    ['a plan of 90 days at most', { from: 'plan-start', atMost: { days: 90 } }, []],
    ['a time to its end', { from: 'cin-start', to: 'cin-closed', atLeast: { months: 16 } }, ['W2']],
    ['a time with its end open', { from: 'cin-start', to: 'cin-closed', atMost: { months: 5 } }, ['W1']],
    ['a value', { has: 'return-interview-offered' }, ['W4']],
    ['no value', { not: { has: 'plan-start' } }, ['W2', 'W4', 'W5']],
    ['a date of a list outside the populations', { has: 'contact-date' }, ['W1']],
    ['an open row', { status: 'open', list: 7 }, ['W1']],
    ['another list', { onList: 1 }, ['W1']],
    ['several lists', { onLists: { atLeast: 2 } }, ['W1']],
    ['one list', { onLists: { atMost: 1 } }, ['W2', 'W3', 'W4', 'W5']],
    ['any of two', { any: [{ onList: 8 }, { ethnicity: ['white'] }] }, ['W3', 'W4', 'W5']],
    ['all of two', { all: [{ onList: 7 }, { age: { from: 5 } }] }, ['W1']],
  ])('are filtered by %s', (_, filter, ids) => {
    expect(left(filter)).toEqual(ids);
  });

  it('are those whom findings and measures concern, when the plan names them', () => {
    const flags = new Map([['plan-ended-before-it-started', new Set(['W3', 'W4', 'elsewhere'])]]);
    const { candidates, warnings } = drawnFrom(
      { filters: [{ flagged: ['plan-ended-before-it-started', 'unheard-of'] }] },
      flags,
    );
    expect(candidates.map(({ id, flags: has }) => [id, has])).toEqual([
      ['W3', ['plan-ended-before-it-started']],
      ['W4', ['plan-ended-before-it-started']],
    ]);
    expect(warnings).toEqual(['Nothing is known of “unheard-of”, so nobody is flagged by it.']);
  });

  it('are counted against those filtered out, and without those excluded by name', () => {
    const population = drawnFrom({ filters: [{ onList: 8 }], exclude: ['W4', 'W1', 'W9', 'W77'] });
    expect(population.candidates.map(({ id }) => id)).toEqual(['W5']);
    expect(population.filteredOut).toBe(3);
    expect(population.excluded).toEqual([
      { child: 'W4', why: 'excluded by the plan' },
      { child: 'W1', why: 'excluded by the plan; the filters leave the child out too' },
      { child: 'W9', why: 'excluded by the plan; in none of its populations' },
      { child: 'W77', why: 'excluded by the plan; no list has this id' },
    ]);
  });

  it('are divided by what the plan says, and told when a column is missing', () => {
    const strata = (by: string | readonly string[]) => drawnFrom({ strata: { by, allocation: 'proportional' } });
    expect(strata('population').strata).toEqual(['list 6', 'list 7', 'list 8']);
    expect(strata('age-band').strata).toEqual(['Under 1', '5 to 9', '10 to 15', 'not known']);
    expect(strata('latest-abuse-category').strata).toEqual(['Emotional abuse', 'Neglect', 'not known']);
    expect(strata(['population', 'ethnic-group']).strata).toEqual([
      'list 6 / mixed',
      'list 6 / not-stated',
      'list 7 / white',
      'list 8 / not-stated',
    ]);
    const missing = populationOf(
      submissionFrom({ edition: 'sif-2015', asAt, lists, without: { 6: ['team'] } }),
      readPlan({ ...base, populations: [6, 2], strata: { by: 'team', allocation: 'proportional' } }),
    );
    expect(missing.strata).toEqual(['not known']);
    expect(missing.warnings).toEqual([
      'List 2 was not supplied with ids, so nobody was drawn from it.',
      'List 6 was supplied without “team” or without ids, so it could not be asked.',
    ]);
  });

  it('know their siblings among those who may be drawn, unless the plan ignores them', () => {
    const row = (id: string, worker: string): WrittenRow => ({
      'child-id': id,
      'referral-date': '01/05/2015',
      'referral-source': '2A',
      worker,
    });
    const referrals = submission({ 3: [row('B', 'Worker 1'), row('A', 'Worker 1'), row('C', 'Worker 2')] });
    const siblings = (change: object) =>
      populationOf(referrals, readPlan({ ...base, populations: [3], ...change })).candidates.map(
        (each) => each.siblings,
      );
    expect(siblings({ siblings: 'apart' })).toEqual(['A', 'A', null]);
    expect(siblings({ siblings: 'apart', exclude: ['B'] })).toEqual([null, null]);
    expect(siblings({ siblings: 'ignore' })).toEqual([null, null, null]);
  });

  it('are the same whatever the order of the rows', () => {
    const row = fc.record({
      'child-id': fc.constantFrom('a', 'b', 'c', 'd', 'é'),
      'plan-start': fc.constantFrom('01/05/2015', '01/05/2012', ''),
      worker: fc.constantFrom('Worker 1', 'Worker 2'),
    });
    const plan = readPlan({
      ...base,
      populations: [7],
      siblings: 'apart',
      filters: [{ from: 'plan-start', atMost: { months: 12 } }],
    });
    const oneRowEach = fc.uniqueArray(row, { selector: (each) => each['child-id'] });
    fc.assert(
      fc.property(oneRowEach, (rows) => {
        const there = populationOf(submission({ 7: rows }), plan);
        const back = populationOf(submission({ 7: [...rows].reverse() }), plan);
        expect(drawSample(back, plan, 'seed')).toEqual(drawSample(there, plan, 'seed'));
      }),
    );
  });

  it.each(['plan-case-tracking', 'plan-child-protection-audit', 'plan-return-interviews'])(
    'are found by the example %s in either edition',
    (name) => {
      const path = new URL(`../../../../examples/annex-a/${name}.json`, import.meta.url);
      const plan = parsePlan(readFileSync(path, 'utf8'));
      for (const edition of ['sif-2015', 'ilacs'] as const) {
        const population = populationOf(submission(lists, edition), plan);
        expect(population.candidates.length).toBeGreaterThan(0);
        expect(drawSample(population, plan, 'seed').cases.length).toBeGreaterThan(0);
      }
    },
  );
});
