import { describe, expect, it } from 'vitest';
import { sif2015 } from '../sif-2015/index.ts';
import { evaluate } from './evaluate.ts';
import { factsAsked } from './facts-asked.ts';
import { allSif, nothingWrong } from './made-up-grades.ts';

const asked = (grades: Record<string, string>, declared: Record<string, boolean> = {}) =>
  factsAsked(sif2015, evaluate(sif2015, grades, declared), declared).map(({ fact }) => fact.id);

describe('the facts still to be declared', () => {
  it('are those that an open answer waits for, each with the rules that wait', () => {
    const [first] = factsAsked(sif2015, evaluate(sif2015, allSif('good')), {});
    expect(first).toMatchObject({ fact: { id: 'widespread-or-serious-failure' }, rules: ['SIF-4'] });
  });

  it('are none when every answer is decided', () => {
    expect(asked(allSif('good'), nothingWrong())).toEqual([]);
  });

  it('do not hold a fact about good or better before such a grade is proposed', () => {
    const { adoption: _, ...others } = allSif('requires-improvement');
    expect(asked(others)).not.toContain('adoption-good-criteria-met');
    expect(asked({ ...others, adoption: 'good' })).toContain('adoption-good-criteria-met');
    expect(asked(allSif('good')).filter((id) => id.startsWith('good-met/'))).toEqual([]);
  });
});
