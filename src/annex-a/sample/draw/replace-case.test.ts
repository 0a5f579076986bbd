import { describe, expect, it } from 'vitest';
import { readPlan } from '../plan/parse-plan.ts';
import { drawRows, drawSummaryRows } from './draw-rows.ts';
import { drawSample } from './draw-sample.ts';
import { madeUpChildren, madeUpPopulation } from './made-up-population.test-data.ts';
import { replaceCase } from './replace-case.ts';
import { verifyDraw } from './verify-draw.ts';

const plan = readPlan({
  name: 'Made-up plan',
  purpose: 'audit',
  size: 4,
  populations: [
    { list: 7, name: 'A' },
    { list: 8, name: 'B' },
  ],
  strata: { by: 'population', allocation: { A: 2, B: 2 } },
  siblings: 'ignore',
  reserves: 2,
});
const population = madeUpPopulation([...madeUpChildren('A', 9, 'A'), ...madeUpChildren('B', 3, 'B')]);
const draw = drawSample(population, plan, 'seed');
const first = (stratum: string) => draw.cases.find((each) => each.stratum === stratum)?.child ?? '';

describe('a case that is replaced', () => {
  const given = first('A');
  const changed = replaceCase(draw, given, ' The family moved away. ');

  it('gives way to the next of its stratum, under a new number, with the reason', () => {
    expect(changed.cases).toHaveLength(4);
    expect(changed.cases.at(-1)).toMatchObject({
      no: 5,
      child: draw.reserves.find(({ stratum }) => stratum === 'A')?.child,
      stratum: 'A',
    });
    expect(changed.cases.some(({ child }) => child === given)).toBe(false);
    expect(changed.replaced).toMatchObject([{ given: { child: given }, by: 5, reason: 'The family moved away.' }]);
    expect(draw.replaced).toEqual([]);
  });

  it('needs a reason, must be a case, and is not replaced twice', () => {
    expect(() => replaceCase(draw, given, '  ')).toThrow('Say why');
    expect(() => replaceCase(draw, 'nobody', 'x')).toThrow('“nobody” is no case of this draw.');
    expect(() => replaceCase(changed, given, 'x')).toThrow('was replaced already');
  });

  it('cannot be replaced when its stratum has nobody left', () => {
    const once = replaceCase(draw, first('B'), 'x');
    const other = once.cases.find(({ stratum }) => stratum === 'B')?.child ?? '';
    expect(() => replaceCase(once, other, 'x')).toThrow('“B” has no reserve left');
  });

  it('never gives its number to another', () => {
    const twice = replaceCase(changed, changed.cases.at(-1)?.child ?? '', 'again');
    expect(twice.cases.at(-1)?.no).toBe(6);
  });
});

describe('a draw that is drawn again', () => {
  const changed = replaceCase(draw, first('A'), 'The family moved away.');

  it('is the same, its replacements too, also after a journey through JSON', () => {
    expect(verifyDraw(population, draw)).toEqual([]);
    expect(verifyDraw(population, JSON.parse(JSON.stringify(changed)))).toEqual([]);
  });

  it('is told to be another when a child is, or when somebody changed a case', () => {
    const fewer = madeUpPopulation([...madeUpChildren('A', 8, 'A'), ...madeUpChildren('B', 3, 'B')]);
    expect(verifyDraw(fewer, draw)[0]).toMatch(/^The population is another one: 11 children now, 12 when it was drawn/);
    const picked = { ...draw, cases: draw.cases.map((each) => (each.no === 1 ? { ...each, child: 'Z1' } : each)) };
    expect(verifyDraw(population, picked)).toEqual([
      `Case 1 is ${draw.cases[0]?.child} when drawn again, and Z1 in the draw.`,
    ]);
    expect(verifyDraw({ ...population, asAt: '2015-06-02' }, draw)[0]).toMatch(/reference date/);
  });
});

describe('the rows of a draw', () => {
  it('are its cases, those replaced, and the reserves, each as wide as the headings', () => {
    const changed = replaceCase(draw, first('A'), 'The family moved away.');
    const { headings, rows } = drawRows(changed);
    expect(rows.map(([no, status]) => [no, status]).slice(3)).toEqual([
      ['5', 'drawn'],
      [String(changed.replaced[0]?.given.no), 'replaced by case 5'],
      ['', 'reserve'],
      ['', 'reserve'],
    ]);
    for (const row of rows) expect(row).toHaveLength(headings.length);
  });

  it('have a summary that says how to draw again', () => {
    const summary = new Map(drawSummaryRows(draw).rows.map(([what, value]) => [what, value]));
    expect(summary.get('Seed')).toBe('seed');
    expect(summary.get('Algorithm')).toBe('bestfit-sample-1');
    expect(summary.get('Digest of the population')).toMatch(/^[0-9a-f]{64}$/);
    expect(summary.get('Stratum: B')).toBe('2 of 3 (chance 0.6667)');
  });
});
