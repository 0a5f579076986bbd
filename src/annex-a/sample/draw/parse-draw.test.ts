import { describe, expect, it } from 'vitest';
import { readPlan } from '../plan/parse-plan.ts';
import { drawSample } from './draw-sample.ts';
import { madeUpChildren, madeUpPopulation } from './made-up-population.test-data.ts';
import { parseDraw } from './parse-draw.ts';
import { replaceCase } from './replace-case.ts';

const plan = readPlan({ name: 'Made-up', purpose: 'audit', size: 3, populations: [7], siblings: 'ignore' });
const drawn = drawSample(madeUpPopulation(madeUpChildren('W', 9, 'all')), plan, 'seed');
const draw = replaceCase(drawn, drawn.cases[0]?.child ?? '', 'The family moved away.');

describe('a draw that was kept', () => {
  it('is read as it was', () => {
    expect(parseDraw(JSON.stringify(draw))).toEqual(draw);
  });

  it.each([
    ['{', /not JSON/],
    ['[]', /no draw/],
    ['{}', /no draw made by bestfit-sample-1/],
    [JSON.stringify({ ...draw, algorithm: 'bestfit-sample-2' }), /no draw made by bestfit-sample-1/],
    [JSON.stringify({ ...draw, seed: '', cases: [{ no: 1 }] }), /damaged: seed, cases are not as drawn/],
    [JSON.stringify({ ...draw, plan: { ...plan, size: 0 } }), /plan of the draw was damaged. \/size: The least/],
  ])('is refused when it is none: %s', (text, told) => {
    expect(() => parseDraw(text)).toThrow(told);
  });
});
