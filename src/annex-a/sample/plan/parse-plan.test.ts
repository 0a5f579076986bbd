import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, readPlan } from './parse-plan.ts';
import { PlanError } from './problem.ts';

const plan = {
  name: 'Made-up plan',
  purpose: 'tracking',
  size: 4,
  populations: [{ list: 7 }, { list: 8, status: 'open', name: 'looked after' }],
  siblings: 'ignore',
};

const problems = (change: object): readonly string[] => {
  try {
    readPlan({ ...plan, ...change });
  } catch (error) {
    if (error instanceof PlanError) return error.problems.map(({ place, message }) => `${place}: ${message}`);
    throw error;
  }
  return [];
};

describe('a plan that can be used', () => {
  it.each(['plan-case-tracking', 'plan-child-protection-audit', 'plan-return-interviews'])(
    'is the example %s',
    (name) => {
      const path = new URL(`../../../../examples/annex-a/${name}.json`, import.meta.url);
      expect(parsePlan(readFileSync(path, 'utf8')).size).toBeGreaterThan(0);
    },
  );

  it('may give a list by its number, and one division by its name', () => {
    const read = readPlan({ ...plan, populations: [7], strata: { by: 'team', allocation: 'proportional' } });
    expect(read.populations).toEqual([{ list: 7 }]);
    expect(read.strata?.by).toEqual(['team']);
  });

  it('may use every form of filter', () => {
    const filters = [
      { age: { from: 1, to: 17 } },
      { field: 'gender', among: ['F', 'male'] },
      { field: 'team', among: ['North Team 2'], list: 8 },
      { ethnicity: ['mixed', 'not-stated'] },
      { count: 'placements-in-12-months', atLeast: 3 },
      { from: 'plan-start', to: 'plan-end', atLeast: { months: 24 }, atMost: { days: 2000 } },
      { has: 'return-interview-offered' },
      { status: 'closed', list: 7 },
      { onList: 10 },
      { onLists: { atLeast: 3 } },
      { flagged: ['plan-ended-before-it-started'] },
      { all: [{ any: [{ not: { age: { to: 4 } } }, { onList: 1 }] }] },
    ];
    expect(readPlan({ ...plan, filters }).filters).toEqual(filters);
  });
});

describe('a plan that cannot be used', () => {
  it.each([
    [{ sise: 3 }, '/sise: “sise” is not known here. Did you mean “size”?'],
    [{ size: 0 }, '/size: The least that may stand here is 1.'],
    [{ size: 2.5 }, '/size: 2.5 is not a whole number.'],
    [{ size: '4' }, '/size: Here must stand a whole number.'],
    [{ populations: [] }, '/populations: The list is empty. Name at least one.'],
    [{ populations: [11] }, '/populations/0/list: The most that may stand here is 10.'],
    [{ purpose: 'track' }, '/purpose: “track” is not known here. Known: tracking, sampling, audit.'],
    [{ siblings: 'appart' }, '/siblings: “appart” is not known here. Did you mean “apart”?'],
    [{ populations: [{ list: 3, status: 'open' }] }, '/populations/0/status: List 3 holds events'],
    [
      { filters: [{ has: 'plan-starts' }] },
      '/filters/0/has: “plan-starts” is not known here. Did you mean “plan-start”?',
    ],
    [{ filters: [{ field: 'gender', amongst: ['F'] }] }, '/filters/0: “among” is missing. Add it.'],
    [{ filters: [{ nott: { onList: 1 } }] }, '/filters/0: This is no filter. Did you mean “not”?'],
    [{ filters: [7] }, '/filters/0: Here must stand a filter'],
    [
      { filters: [{ any: [{ age: { from: 9, to: 3 } }] }] },
      '/filters/0/any/0/age: No number is 9 or more and 3 or less.',
    ],
    [{ filters: [{ age: {} }] }, '/filters/0/age: Say at least one of the two bounds.'],
    [{ filters: [{ from: 'plan-start', atLeast: {} }] }, '/filters/0/atLeast: Write either “days” or “months”.'],
    [{ filters: [{ from: 'gender', atLeast: { days: 1 } }] }, '/filters/0/from: “gender” holds a code, not a date.'],
    [{ filters: [{ count: 'plan-start', atLeast: 1 }] }, '/filters/0/count: “plan-start” holds a date, not a number.'],
    [{ filters: [{ has: 'plan-start', list: 8 }] }, '/filters/0/has: List 8 has no “plan-start”. It is in list 7.'],
    [
      { filters: [{ has: 'adopter-type' }] },
      '/filters/0/has: “adopter-type” is a column of adopters, not of children.',
    ],
    [{ filters: [{ field: 'legal-status', among: ['C3'] }] }, '/filters/0/among/0: “C3” is no code of “legal-status”.'],
    [{ filters: [{ ethnicity: ['blak'] }] }, '/filters/0/ethnicity/0: “blak” is not known here. Did you mean “black”?'],
    [
      { strata: { by: 'teams', allocation: 'proportional' } },
      '/strata/by/0: “teams” is not known here. Did you mean “team”?',
    ],
    [{ strata: { by: 'plan-start', allocation: 'proportional' } }, '/strata/by/0: “plan-start” has too many values'],
    [
      { strata: { by: 'team', allocation: 'even' } },
      '/strata/allocation: “even” is not known here; “proportional” is.',
    ],
    [{ strata: { by: 'team', allocation: 5 } }, '/strata/allocation: Write “proportional”, or an object'],
    [{ strata: { by: 'team', allocation: { A: 3 } } }, '/strata/allocation: The quotas make 3, and the size is 4.'],
    [
      { strata: { by: 'population', allocation: { 'lookd after': 4 } } },
      '“lookd after” is no stratum. Did you mean “looked after”?',
    ],
    [{ strata: { by: ['population', 'team'], allocation: { 'list 7': 4 } } }, 'written “population / team”.'],
  ])('%j is told as %s', (change, told) => {
    expect(problems(change).join('\n')).toContain(told);
  });

  it('tells every problem at once', () => {
    expect(problems({ size: 0, siblings: 'x', filters: [{ has: 'y' }] })).toHaveLength(3);
  });

  it('is no JSON, or nested beyond sense', () => {
    expect(() => parsePlan('{ name')).toThrow(/not JSON/);
    let filter: object = { onList: 1 };
    for (let depth = 0; depth < 200; depth += 1) filter = { not: filter };
    expect(problems({ filters: [filter] }).join()).toMatch(/nested too deeply/);
  });

  it('whatever it is, is refused with problems and never otherwise', () => {
    const part = fc.anything({ maxDepth: 3 });
    fc.assert(
      fc.property(part, part, part, (filters, strata, populations) => {
        for (const change of [{ filters: [filters] }, { strata }, { populations }]) {
          const told = problems(change);
          for (const line of told) expect(line).toMatch(/^\/.*: .*[.?]$/s);
        }
      }),
    );
  });
});
