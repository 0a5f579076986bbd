import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFramework, frameworks } from '../builtin.ts';
import type { Framework } from '../model.ts';
import { evaluate } from './evaluate.ts';
import { leaves } from './truth.ts';

const graded = frameworks.filter(({ rules }) => rules.length > 0);

const scaleOf = (framework: Framework) => [...framework.scale].sort((a, b) => a.number - b.number).map(({ id }) => id);

/** Any grades (some missing), any declared facts (some not), either reading. */
const inspections = fc.constantFrom(...graded).chain((framework) =>
  fc.record({
    id: fc.constant(framework.id),
    grades: some(
      framework.judgements.map(({ id }) => id),
      fc.constantFrom(...scaleOf(framework)),
    ),
    declared: some(
      framework.facts.map(({ id }) => id),
      fc.boolean(),
    ),
    strict: fc.boolean(),
  }),
);

function some<T>(ids: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .tuple(...ids.map((id) => fc.option(value).map((v) => [id, v] as const)))
    .map((entries) => Object.fromEntries(entries.filter((entry): entry is [string, T & {}] => entry[1] !== null)));
}

const countsWhenSaid = ({ when, effect }: Framework['rules'][number]): boolean =>
  [when, ...('needs' in effect ? [effect.needs] : [])]
    .flatMap(leaves)
    .some((leaf) => 'declaredTrue' in leaf || 'declaredFalse' in leaf);

const runs = { numRuns: 400 };

describe('the limiting rules, whatever the grades and facts', () => {
  it('always leave every judgement at least one grade', () => {
    fc.assert(
      fc.property(inspections, ({ id: of, grades, declared, strict }) => {
        const framework = findFramework(of);
        const { judgements } = evaluate(framework, grades, declared, {}, { strict });
        for (const { allowed } of Object.values(judgements)) expect(allowed.length).toBeGreaterThan(0);
      }),
      runs,
    );
  });

  it('break no must, cannot or requirement on a judgement that is given a grade they allow, and break one when given another', () => {
    fc.assert(
      fc.property(inspections, fc.nat(), ({ id: of, grades, declared, strict }, pick) => {
        const framework = findFramework(of);
        const { judgements } = evaluate(framework, grades, declared, {}, { strict });
        const ids = Object.keys(judgements);
        const id = ids[pick % ids.length] ?? '';
        for (const grade of scaleOf(framework)) {
          const { rules } = evaluate(framework, { ...grades, [id]: grade }, declared, {}, { strict });
          const broken = rules.some(
            ({ judgement, state, modality }) => judgement === id && state === 'broken' && modality !== 'exception',
          );
          expect(broken).toBe(!judgements[id]?.allowed.includes(grade));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('never widen what is allowed for one judgement when another that limits it gets worse', () => {
    fc.assert(
      fc.property(inspections, fc.nat(), ({ id: of, grades, declared, strict }, pick) => {
        const framework = findFramework(of);
        const limiting = framework.rules.flatMap((rule) =>
          leaves(rule.when).flatMap((leaf) =>
            'judgement' in leaf && leaf.judgement !== rule.judgement
              ? [{ by: leaf.judgement, limited: rule.judgement }]
              : [],
          ),
        );
        const { by = '', limited = '' } = limiting[pick % limiting.length] ?? {};
        const scale = scaleOf(framework);
        const worse = scale[scale.indexOf(grades[by] ?? '') + 1];
        fc.pre(grades[by] !== undefined && worse !== undefined);
        const before = evaluate(framework, grades, declared, {}, { strict }).judgements[limited]?.allowed ?? [];
        const after =
          evaluate(framework, { ...grades, [by]: worse ?? '' }, declared, {}, { strict }).judgements[limited]
            ?.allowed ?? [];
        expect(before).toEqual(expect.arrayContaining([...after]));
      }),
      runs,
    );
  });

  it('answer the same whatever the order of the rules', () => {
    fc.assert(
      fc.property(inspections, fc.infiniteStream(fc.nat()), ({ id: of, grades, declared, strict }, chance) => {
        const framework = findFramework(of);
        const shuffled = framework.rules
          .map((rule) => ({ rule, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ rule }) => rule);
        const key = (answer: ReturnType<typeof evaluate>) => ({
          sound: answer.sound,
          allowed: Object.entries(answer.judgements).map(([id, { allowed }]) => [id, allowed]),
          rules: answer.rules.map(({ id, judgement, state }) => `${id}@${judgement} ${state}`).sort(),
        });
        expect(key(evaluate({ ...framework, rules: shuffled }, grades, declared, {}, { strict }))).toEqual(
          key(evaluate(framework, grades, declared, {}, { strict })),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('are decided for good: more knowledge never makes a decided rule undecided, nor takes back what was left out', () => {
    fc.assert(
      fc.property(inspections, fc.nat(), fc.boolean(), ({ id: of, grades, declared, strict }, pick, value) => {
        const framework = findFramework(of);
        const unasked = new Set(framework.rules.filter(countsWhenSaid).map((rule) => rule.id));
        const open = framework.facts.map(({ id }) => id).filter((id) => declared[id] === undefined);
        fc.pre(open.length > 0);
        const more = { ...declared, [open[pick % open.length] ?? '']: value };
        const before = evaluate(framework, grades, declared, {}, { strict });
        const after = evaluate(framework, grades, more, {}, { strict });
        for (const [i, row] of before.rules.entries()) {
          if (row.state !== 'undecided' && row.state !== 'needs-attestation' && row.state !== 'needs-moderation') {
            // A rule on a fact that counts when it is said and need not be asked may still begin to speak.
            if (!unasked.has(row.id)) expect(after.rules[i]?.state).toBe(row.state);
          }
        }
        for (const [id, { allowed }] of Object.entries(after.judgements)) {
          expect(before.judgements[id]?.allowed).toEqual(expect.arrayContaining([...allowed]));
        }
      }),
      runs,
    );
  });

  it('explain every answer in sentences with a source', () => {
    fc.assert(
      fc.property(inspections, ({ id: of, grades, declared, strict }) => {
        const framework = findFramework(of);
        for (const { because, source } of evaluate(framework, grades, declared, {}, { strict }).rules) {
          expect(because).toMatch(/^[\p{Lu}“].*[.]$/su);
          expect(because).not.toMatch(/undefined|null|\[object|\.\.|: \./);
          expect(source).not.toBe('');
        }
      }),
      { numRuns: 100 },
    );
  });
});
