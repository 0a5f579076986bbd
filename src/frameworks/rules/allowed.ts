import type { Framework, Grade, Rule } from '../model.ts';
import { gradesBestFirst } from './states.ts';
import { type Known, supposing, truth } from './truth.ts';

/**
 * The grades a judgement may still have, best first. A grade is left out only by a must or cannot whose condition is true, or by a
 * requirement that is declared not to be met; likely, may and undecided rules leave out nothing.
 */
export function allowedGrades(framework: Framework, judgement: string, rules: readonly Rule[], known: Known): Grade[] {
  const firm = rules.filter((rule) => rule.judgement === judgement);
  return gradesBestFirst(framework).filter((grade) => {
    const supposed = supposing(known, judgement, grade);
    return firm.every((rule) => permits(rule, grade, supposed));
  });
}

function permits({ modality, when, effect }: Rule, grade: Grade, supposed: Known): boolean {
  if (modality === 'must' || modality === 'cannot') {
    return !('grades' in effect) || effect.grades.includes(grade) || truth(when, supposed) !== true;
  }
  if (modality === 'requires') {
    return !('needs' in effect) || truth(when, supposed) !== true || truth(effect.needs, supposed) !== false;
  }
  return true;
}
