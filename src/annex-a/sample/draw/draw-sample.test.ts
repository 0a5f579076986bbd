import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPlan } from '../plan/parse-plan.ts';
import { drawSample } from './draw-sample.ts';
import { madeUpChildren, madeUpPopulation } from './made-up-population.test-data.ts';

const plan = (size: number, rest: object = {}) =>
  readPlan({ name: 'Made-up plan', purpose: 'sampling', size, populations: [7], siblings: 'ignore', ...rest });
const byPopulation = (allocation: unknown, rest: object = {}) => ({
  populations: [
    { list: 7, name: 'A' },
    { list: 8, name: 'B' },
    { list: 9, name: 'C' },
  ],
  strata: { by: 'population', allocation, ...rest },
});
const ids = (draw: ReturnType<typeof drawSample>) => draw.cases.map(({ child }) => child);

describe('a simple draw', () => {
  const population = madeUpPopulation(madeUpChildren('W', 40, 'all'));

  it('takes the children whose digests come first', () => {
    const digest = (id: string) => createHash('sha256').update(`bestfit-sample-1\nseed\n${id}`).digest('hex');
    const expected = population.candidates
      .map(({ id }) => id)
      .sort((a, b) => (digest(a) < digest(b) ? -1 : 1))
      .slice(0, 7);
    const draw = drawSample(population, plan(7), 'seed');
    expect(ids(draw)).toEqual(expected);
    expect(draw.strata).toEqual([{ name: 'all', children: 40, cases: 40, asked: 7, drawn: 7, probability: 7 / 40 }]);
    expect(draw.reserves).toHaveLength(7);
  });

  it('is the same again, and another with another seed', () => {
    expect(drawSample(population, plan(7), 'seed')).toEqual(drawSample(population, plan(7), 'seed'));
    expect(ids(drawSample(population, plan(7), 'seed'))).not.toEqual(ids(drawSample(population, plan(7), 'sead')));
  });

  it('keeps those drawn when other children are added, but for those whom the new ones displace', () => {
    const more = madeUpPopulation([...madeUpChildren('W', 40, 'all'), ...madeUpChildren('X', 4, 'all')]);
    const before = ids(drawSample(population, plan(7), 'seed'));
    const after = ids(drawSample(more, plan(7), 'seed'));
    const displaced = before.filter((id) => !after.includes(id));
    expect(displaced).toHaveLength(after.filter((id) => id.startsWith('X')).length);
  });

  it('takes everybody when the size is more than there are, and says so', () => {
    const draw = drawSample(population, plan(50), 'seed');
    expect(draw.cases).toHaveLength(40);
    expect(draw.notes).toContain('The plan asks for 50 cases, and 40 could be drawn.');
  });

  it('draws nobody from nobody', () => {
    expect(drawSample(madeUpPopulation([]), plan(5), 'seed').cases).toEqual([]);
  });

  it.each(['', 'two\nlines'])('refuses the seed %j', (seed) => {
    expect(() => drawSample(population, plan(5), seed)).toThrow(/seed/);
  });
});

describe('the chance to be drawn', () => {
  // Fixed seeds, so that the test is the same every time. The limits are chi-square values that an honest draw passes once in
  // a thousand times or less: 30.1 for 9 degrees of freedom and fewer, 36.1 for 14 and fewer, 20 for 3, 16 for 1.
  const chiSquare = (counts: readonly number[], expected: number, chance: number) =>
    counts.reduce((sum, count) => sum + (count - expected) ** 2 / (expected * (1 - chance)), 0);

  it('is the same for every child of a simple draw', () => {
    const population = madeUpPopulation(madeUpChildren('W', 10, 'all'));
    const counts = new Map(population.candidates.map(({ id }) => [id, 0]));
    for (let seed = 0; seed < 3000; seed += 1) {
      for (const id of ids(drawSample(population, plan(3), `seed ${seed}`))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    expect(chiSquare([...counts.values()], 900, 0.3) * 0.9).toBeLessThan(30.1);
  });

  it('is the same for every pair of children', () => {
    const population = madeUpPopulation(madeUpChildren('W', 6, 'all'));
    const pairs = new Map<string, number>();
    for (let seed = 0; seed < 3000; seed += 1) {
      const pair = ids(drawSample(population, plan(2), `seed ${seed}`))
        .sort()
        .join();
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
    expect(pairs.size).toBe(15);
    const uniform = [...pairs.values()].reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0);
    expect(uniform).toBeLessThan(36.1);
  });

  it('is what each stratum says, in a draw by strata', () => {
    const children = [...madeUpChildren('A', 8, 'A'), ...madeUpChildren('B', 12, 'B')];
    const population = madeUpPopulation(children);
    const quotas = plan(6, byPopulation({ A: 4, B: 2 }));
    const counts = new Map(children.map(([id]) => [id, 0]));
    for (let seed = 0; seed < 2400; seed += 1) {
      for (const id of ids(drawSample(population, quotas, `seed ${seed}`))) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    const of = (letter: string) => [...counts].filter(([id]) => id.startsWith(letter)).map(([, count]) => count);
    expect(chiSquare(of('A'), 1200, 0.5)).toBeLessThan(30.1);
    expect(chiSquare(of('B'), 400, 1 / 6)).toBeLessThan(36.1);
  });

  it('is the same for every child of a family kept apart, and for families of every size kept together', () => {
    const family = (name: string, size: number) =>
      Array.from({ length: size }, (_, n): [string, string, string] => [`${name}${n}`, 'all', `${name}0`]);
    const population = madeUpPopulation([...family('A', 4), ...family('B', 2), ['C0', 'all'], ['D0', 'all']]);
    const apart = new Map<string, number>();
    const together = new Map<string, number>();
    for (let seed = 0; seed < 2400; seed += 1) {
      const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
      for (const id of ids(drawSample(population, plan(2, { siblings: 'apart' }), `s${seed}`))) count(apart, id);
      for (const id of ids(drawSample(population, plan(2, { siblings: 'together' }), `s${seed}`))) count(together, id);
    }
    const of = (counts: Map<string, number>, letter: string) =>
      [...counts].filter(([id]) => id.startsWith(letter)).map(([, n]) => n);
    expect(of(apart, 'A')).toHaveLength(4);
    // Two of four families: 1,200 draws each, shared by the children who can stand for it.
    expect(chiSquare(of(apart, 'A'), 300, 1 / 8)).toBeLessThan(20);
    expect(chiSquare(of(apart, 'B'), 600, 1 / 4)).toBeLessThan(16);
    expect([...together.keys()].sort()).toEqual(['A0', 'B0', 'C0', 'D0']);
    expect(chiSquare([...together.values()], 1200, 1 / 2)).toBeLessThan(20);
  });
});

describe('a draw by strata', () => {
  const population = madeUpPopulation([
    ...madeUpChildren('A', 50, 'A'),
    ...madeUpChildren('B', 30, 'B'),
    ...madeUpChildren('C', 2, 'C'),
  ]);

  it('shares the size out in proportion', () => {
    const draw = drawSample(population, plan(10, byPopulation('proportional')), 'seed');
    expect(draw.strata.map(({ name, drawn }) => [name, drawn])).toEqual([
      ['A', 6],
      ['B', 4],
      ['C', 0],
    ]);
  });

  it('keeps to quotas, and tells what a stratum is short of', () => {
    const draw = drawSample(population, plan(12, byPopulation({ A: 4, B: 3, C: 5 })), 'seed');
    expect(draw.strata.map(({ drawn }) => drawn)).toEqual([4, 3, 2]);
    expect(draw.notes).toEqual(['“C” has 2 of the 5 asked for.', 'The plan asks for 12 cases, and 9 could be drawn.']);
  });

  it('makes up for it from the others when the plan says so, in the order of the seed', () => {
    const draw = drawSample(population, plan(12, byPopulation({ A: 4, B: 3, C: 5 }, { refill: true })), 'seed');
    expect(draw.cases).toHaveLength(12);
    expect(draw.notes).toEqual(['“C” has 2 of the 5 asked for.', '3 cases make up for strata that had too few.']);
    const without = ids(drawSample(population, plan(12, byPopulation({ A: 4, B: 3, C: 5 })), 'seed'));
    expect(ids(draw)).toEqual(expect.arrayContaining(without));
  });

  it('tells a quota for a stratum that has nobody, and a stratum without a quota', () => {
    const few = madeUpPopulation([...madeUpChildren('A', 5, 'A'), ...madeUpChildren('B', 5, 'B')]);
    const draw = drawSample(few, plan(4, byPopulation({ A: 2, C: 2 })), 'seed');
    expect(draw.notes).toEqual([
      '“C” has 0 of the 2 asked for.',
      '“B” has no quota: none of its 5 was asked for.',
      'The plan asks for 4 cases, and 2 could be drawn.',
    ]);
    expect(draw.strata.at(-1)).toMatchObject({ name: 'C', drawn: 0, probability: 0 });
  });
});

describe('siblings', () => {
  const population = madeUpPopulation([
    ['W1', 'A', 'W1'],
    ['W2', 'B', 'W1'],
    ['W3', 'A'],
    ['W4', 'B', 'W4'],
    ['W5', 'B', 'W4'],
  ]);

  it('apart, are never drawn or kept in reserve together', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 5 }).filter((seed) => !/[\r\n]/.test(seed)),
        (seed) => {
          const draw = drawSample(population, plan(2, { siblings: 'apart', reserves: 9 }), seed);
          const all = [...draw.cases, ...draw.reserves].map(({ child }) => child);
          expect(all).toHaveLength(3);
          expect(all.filter((id) => id === 'W1' || id === 'W2')).toHaveLength(1);
          expect(all.filter((id) => id === 'W4' || id === 'W5')).toHaveLength(1);
          expect(draw.notes).toEqual(['2 children were set aside, since a sibling stands for the family.']);
        },
      ),
    );
  });

  it('together, are one case', () => {
    const draw = drawSample(population, plan(3, { siblings: 'together' }), 'seed');
    expect(draw.cases.map(({ child, together }) => [child, ...together]).sort()).toEqual([
      ['W1', 'W2'],
      ['W3'],
      ['W4', 'W5'],
    ]);
  });

  it('ignored, are children like others', () => {
    expect(drawSample(population, plan(5), 'seed').cases).toHaveLength(5);
  });
});

describe('draws made before', () => {
  const golden: readonly {
    readonly name: string;
    readonly children: readonly (readonly [string, string, string?])[];
    readonly plan: unknown;
    readonly seed: string;
    readonly digest: string;
    readonly cases: readonly string[];
  }[] = JSON.parse(readFileSync(new URL('./drawn-before.json', import.meta.url), 'utf8'));

  it.each(golden.map((each) => [each.name, each] as const))('are the same for ever: %s', (_, before) => {
    const draw = drawSample(madeUpPopulation(before.children), readPlan(before.plan), before.seed);
    expect(ids(draw)).toEqual(before.cases);
    expect(draw.population.digest).toBe(before.digest);
  });
});

describe('the worked example of docs/sampling.md', () => {
  it('is what the program draws', () => {
    const page = readFileSync(new URL('../../../../docs/sampling.md', import.meta.url), 'utf8');
    const rows = [...page.matchAll(/^\| (W\d+) \| (.+) \| `([0-9a-f]{16})` \| (case \d|no) \|$/gm)].map((match) =>
      match.slice(1),
    );
    const seed = 'Westmarch 1 June 2015';
    const children = rows.map(([id = '', stratum = '']) => [id, stratum] as const);
    const population = { ...madeUpPopulation(children), strata: ['looked after', 'help'] };
    const strata = { by: 'population', allocation: 'proportional' };
    const draw = drawSample(population, plan(3, { strata }), seed);
    expect(rows).toHaveLength(6);
    expect(rows).toEqual(
      rows.map(([id = '', stratum]) => {
        const no = draw.cases.find(({ child }) => child === id)?.no;
        const key = createHash('sha256').update(`bestfit-sample-1\n${seed}\n${id}`).digest('hex');
        return [id, stratum, key.slice(0, 16), no === undefined ? 'no' : `case ${no}`];
      }),
    );
  });
});
