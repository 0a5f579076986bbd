import { gradeHint } from '../grade-hint.ts';
import { leaves } from '../rules/truth.ts';
import type { Check, Fault } from './fault.ts';
import { conditionsOf } from './unknown-references.ts';

/** Every grade that a statement, a fact, a rule or a crosswalk names is on the framework's scale. */
export const gradesOffTheScale: Check = ({ scale, statements, facts, rules, crosswalks }) => {
  const known = scale.map(({ id }) => id);
  const faults: Fault[] = [];
  const check = (place: string, by: string, grades: readonly (string | null)[]) => {
    for (const grade of grades) {
      if (grade === null || known.includes(grade)) continue;
      faults.push({
        check: 'grades-off-the-scale',
        place,
        message: `${by} names the grade “${grade}”, which is not on the scale. ${gradeHint(grade, known)}`,
      });
    }
  };
  for (const [i, { id, grade }] of statements.entries())
    check(`/statements/${i}/grade`, `The statement “${id}”`, [grade]);
  for (const [i, { id, askedWhen }] of facts.entries())
    check(`/facts/${i}/askedWhen/is`, `The fact “${id}”`, askedWhen?.is ?? []);
  for (const [i, rule] of rules.entries()) {
    const by = `The rule “${rule.id}”`;
    for (const { place, condition } of conditionsOf(rule)) {
      check(
        `/rules/${i}/${place}`,
        by,
        leaves(condition).flatMap((leaf) => ('judgement' in leaf ? leaf.is : [])),
      );
    }
    const { effect } = rule;
    if ('grades' in effect) check(`/rules/${i}/effect/grades`, by, effect.grades);
    if ('may' in effect) check(`/rules/${i}/effect/may`, by, [effect.may]);
    if ('attest' in effect) check(`/rules/${i}/effect/never`, by, effect.never);
  }
  for (const [i, crosswalk] of crosswalks.entries()) {
    for (const [j, { grade }] of crosswalk.grades.entries()) {
      check(`/crosswalks/${i}/grades/${j}/grade`, `The crosswalk to “${crosswalk.to}”`, [grade]);
    }
  }
  return faults;
};
