import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameworks } from '../builtin.ts';
import type { Framework } from '../model.ts';
import { readFramework } from './index.ts';
import { small } from './made-up-framework.ts';

const faultsOf = (change: (framework: Framework) => void) => {
  const framework = structuredClone(small);
  change(framework);
  return readFramework(JSON.parse(JSON.stringify(framework))).faults;
};

const only = (change: (framework: Framework) => void) => {
  const faults = faultsOf(change);
  expect(faults).toHaveLength(1);
  return `${faults[0]?.check} ${faults[0]?.place}: ${faults[0]?.message}`;
};

const first = <T>(list: readonly T[]): T => {
  const [item] = list;
  if (item === undefined) throw new Error('the made-up framework has nothing there');
  return item;
};

describe('the frameworks that Bestfit ships', () => {
  it.each(frameworks.map((framework) => [framework.id, framework] as const))(
    '%s is valid, also once written as JSON',
    (_, framework) => {
      expect(readFramework(JSON.parse(JSON.stringify(framework))).faults).toEqual([]);
    },
  );
});

describe('a framework file of a user', () => {
  it('loads when it is right', () => {
    expect(readFramework(JSON.parse(JSON.stringify(small))).framework).toEqual(small);
  });

  it('names a judgement that a rule limits and that is not there, with the nearest', () => {
    expect(only((f) => Object.assign(first(f.rules), { judgement: 'overal' }))).toMatch(
      /unknown-references \/rules\/0\/judgement: .*“overal”.*Did you mean “overall”/,
    );
  });

  it('names a criterion without its judgement', () => {
    expect(only((f) => Object.assign(first(f.statements), { judgement: 'gardening' }))).toMatch(
      /\/statements\/0\/judgement: .*“gardening”/,
    );
  });

  it('names a fact that a rule turns on and nobody can declare', () => {
    expect(only((f) => Object.assign(first(f.rules), { when: { fact: 'storm', is: true } }))).toMatch(
      /\/rules\/0\/when: .*fact “storm”/,
    );
  });

  it('names a grade that is not on the scale, in a statement and in a rule', () => {
    expect(only((f) => Object.assign(first(f.statements), { grade: 'splendid' }))).toMatch(
      /grades-off-the-scale \/statements\/0\/grade: .*“splendid”/,
    );
    expect(only((f) => Object.assign(first(f.rules), { effect: { grades: ['poor', 'dim'] } }))).toMatch(
      /\/rules\/0\/effect\/grades: .*“dim”/,
    );
  });

  it('shows a cycle in the tree as the way round', () => {
    const message = only((f) => {
      Object.assign(f.judgements[0] ?? {}, { parent: 'lamp' });
      Object.assign(f.judgements[1] ?? {}, { parent: 'overall' });
    });
    expect(message).toMatch(/cycles \/judgements\/0\/parent: .*overall → lamp → overall/);
  });

  it('names an id that stands twice, of judgements, statements and rule clauses', () => {
    expect(only((f) => f.judgements.push({ ...first(f.judgements) }))).toMatch(/duplicates .*“overall” stands twice/);
    expect(only((f) => f.statements.push({ ...first(f.statements), order: 2 }))).toMatch(
      /statement “lamp-good-01” stands twice/,
    );
    expect(only((f) => f.statements.push({ ...first(f.statements), id: 'lamp-good-02' }))).toMatch(
      /place “lamp, good, order 1” stands twice/,
    );
    expect(only((f) => f.glossary.push({ ...first(f.glossary) }))).toMatch(/term “lamp” stands twice/);
    expect(only((f) => f.rules.push({ ...first(f.rules) }))).toMatch(
      /duplicates .*rule clause “R-1 on overall” stands twice/,
    );
  });

  it('refuses a rule whose condition contradicts itself', () => {
    const when = {
      all: [
        { judgement: 'lamp', is: ['good'] },
        { judgement: 'lamp', is: ['poor'] },
      ],
    };
    expect(only((f) => Object.assign(first(f.rules), { when }))).toMatch(
      /impossible-rules \/rules\/0\/when: .*can never be true/,
    );
  });

  it('refuses a rule that leaves no grade, or none that its condition permits', () => {
    expect(only((f) => Object.assign(first(f.rules), { effect: { grades: [] } }))).toMatch(/leaves no grade at all/);
    const when = { judgement: 'overall', is: ['good'] };
    expect(only((f) => Object.assign(first(f.rules), { when }))).toMatch(/can never be met/);
  });

  it('refuses two rules that together leave no grade', () => {
    const message = only((f) =>
      f.rules.push({
        ...first(f.rules),
        id: 'R-9',
        when: { judgement: 'log', is: ['good'] },
        effect: { grades: ['good'] },
      }),
    );
    expect(message).toMatch(/“R-1” and “R-9” can be true together/);
  });

  it('says what is missing and what is not known, with the place', () => {
    const message = faultsOf((f) => {
      Reflect.deleteProperty(first(f.statements), 'title');
      Object.assign(f, { colour: 'blue' });
    })
      .map(({ place, message: words }) => `${place}: ${words}`)
      .join('\n');
    expect(message).toMatch(/\/statements\/0: Missing here: title/);
    expect(message).toMatch(/colour/);
  });

  it.each([
    [
      'an effect of no known form',
      { effect: { atMost: 'poor' } },
      /\/rules\/0\/effect: One of these must stand here: \{ grades \}/,
    ],
    ['a condition that names nothing', { when: { any: [] } }, /\/rules\/0\/when\/any: .*can never be met/],
    [
      'a judgement that is of no grade',
      { when: { judgement: 'lamp', is: [] } },
      /\/rules\/0\/when\/is: .*can never be met/,
    ],
    [
      'half a condition, deep inside',
      { when: { all: [{ not: { judgement: 'lamp' } }] } },
      /\/rules\/0\/when\/all\/0\/not: Missing here: is/,
    ],
    ['another setting', { setting: 'lenient' }, /\/rules\/0\/setting: Only "strict"/],
    ['an unknown modality', { modality: 'ought' }, /\/rules\/0\/modality: Only one of these/],
  ])('tells the place of %s', (_, change, message) => {
    expect(only((f) => Object.assign(first(f.rules), change))).toMatch(message);
  });

  it('tells the place of a day that is no weekday of inspections', () => {
    const after = { week: 1, day: 'sunday', time: 'am' };
    expect(only((f) => Object.assign(first(f.deadlines), { from: 'notified', after }))).toMatch(
      /\/deadlines\/0\/after\/day: Only one of these/,
    );
  });

  it('refuses conditions nested without end, and does not fall over', () => {
    let when: object = { always: true };
    for (let i = 0; i < 5000; i += 1) when = { not: when };
    const framework = { ...small, rules: [{ ...first(small.rules), when }] };
    expect(readFramework(framework).faults[0]?.message).toMatch(/nested more than/);
  });

  it('refuses dates that are none, and an end before the beginning', () => {
    expect(only((f) => Object.assign(f.inForce, { from: '2015-02-30' }))).toMatch(/periods \/inForce\/from/);
    expect(only((f) => Object.assign(f.inForce, { from: '2016-01-01', to: '2015-01-01' }))).toMatch(/before it begins/);
  });

  it('answers any JSON with faults and never fails', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(readFramework(json).faults.length).toBeGreaterThan(0);
      }),
    );
  });

  it('names a fault for anything taken out of it', () => {
    const places = Object.keys(small) as (keyof Framework)[];
    for (const key of places) {
      expect(faultsOf((f) => Reflect.deleteProperty(f, key)).length).toBeGreaterThan(0);
    }
  });
});
