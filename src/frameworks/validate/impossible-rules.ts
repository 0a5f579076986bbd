import type { Condition, Framework, Grade, Rule } from '../model.ts';
import type { Check, Fault } from './fault.ts';

// What a conjunction demands: for each judgement the grades that are left, for each fact its value.
type Demand = { readonly grades: ReadonlyMap<string, readonly Grade[]>; readonly facts: ReadonlyMap<string, boolean> };

const nothing: Demand = { grades: new Map(), facts: new Map() };

/** No rule that can never be met: none whose condition cannot come true, none that leaves no grade, no two that leave none together. */
export const impossibleRules: Check = (framework) => {
  const faults: Fault[] = [];
  const add = (i: number, part: string, message: string) =>
    faults.push({ check: 'impossible-rules', place: `/rules/${i}/${part}`, message });
  for (const [i, rule] of framework.rules.entries()) {
    if (!satisfiable([rule.when], framework)) {
      add(
        i,
        'when',
        `The condition of rule “${rule.id}” can never be true: its parts contradict each other. Correct one of them.`,
      );
      continue;
    }
    const { effect } = rule;
    if ('grades' in effect && isFirmGrade(rule)) {
      const kept: Condition = { judgement: rule.judgement, is: effect.grades };
      if (effect.grades.length === 0) {
        add(i, 'effect/grades', `The rule “${rule.id}” leaves no grade at all. Name at least one.`);
      } else if (!satisfiable([rule.when, kept], framework)) {
        add(
          i,
          'effect/grades',
          `The rule “${rule.id}” can never be met: its condition excludes every grade that it leaves.`,
        );
      }
    }
    if ('needs' in effect && !satisfiable([rule.when, effect.needs], framework)) {
      add(i, 'effect/needs', `The rule “${rule.id}” can never be met: what it needs contradicts its condition.`);
    }
  }
  return [...faults, ...contradictions(framework)];
};

function contradictions(framework: Framework): Fault[] {
  const firm = framework.rules.flatMap((rule, i) =>
    isFirmGrade(rule) && 'grades' in rule.effect && rule.effect.grades.length > 0
      ? [{ rule, i, grades: rule.effect.grades }]
      : [],
  );
  return firm.flatMap((one, n) =>
    firm.slice(n + 1).flatMap((other) => {
      const apart =
        one.rule.judgement === other.rule.judgement && !one.grades.some((grade) => other.grades.includes(grade));
      if (!apart || !satisfiable([one.rule.when, other.rule.when], framework)) return [];
      return [
        {
          check: 'impossible-rules',
          place: `/rules/${other.i}/effect/grades`,
          message: `The rules “${one.rule.id}” and “${other.rule.id}” can be true together and then leave “${one.rule.judgement}” no grade. Correct one of them.`,
        },
      ];
    }),
  );
}

const isFirmGrade = ({ modality }: Rule) => modality === 'must' || modality === 'cannot';

function satisfiable(conditions: readonly Condition[], framework: Framework): boolean {
  const scale = framework.scale.map(({ id }) => id);
  return meet(
    conditions.map((condition) => ({ condition, wanted: true })),
    nothing,
    scale,
  );
}

type Wanted = { readonly condition: Condition; readonly wanted: boolean };

// Takes one condition after the other, tries each alternative, and narrows what is left; stops at the first way that works.
function meet(rest: readonly Wanted[], demand: Demand, scale: readonly Grade[]): boolean {
  const [first, ...others] = rest;
  if (first === undefined) return true;
  const { condition, wanted } = first;
  if ('always' in condition) return wanted && meet(others, demand, scale);
  if ('not' in condition) return meet([{ condition: condition.not, wanted: !wanted }, ...others], demand, scale);
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((part) => ({ condition: part, wanted }));
    const together = 'all' in condition === wanted;
    return together
      ? meet([...parts, ...others], demand, scale)
      : parts.some((part) => meet([part, ...others], demand, scale));
  }
  if ('judgement' in condition) {
    const before = demand.grades.get(condition.judgement) ?? scale;
    const left = before.filter((grade) => condition.is.includes(grade) === wanted);
    return (
      left.length > 0 &&
      meet(others, { ...demand, grades: new Map(demand.grades).set(condition.judgement, left) }, scale)
    );
  }
  const [fact, value] =
    'fact' in condition
      ? [condition.fact, condition.is === wanted]
      : 'declaredTrue' in condition
        ? [condition.declaredTrue, wanted]
        : [condition.declaredFalse, !wanted];
  if (demand.facts.has(fact) && demand.facts.get(fact) !== value) return false;
  return meet(others, { ...demand, facts: new Map(demand.facts).set(fact, value) }, scale);
}
