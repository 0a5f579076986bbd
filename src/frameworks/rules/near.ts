import type { Framework, Grade, Rule } from '../model.ts';
import { gradesBestFirst, isLikely } from './states.ts';
import { type Known, leaves, supposing, truth } from './truth.ts';
import type { Names } from './words.ts';

/** A limit that one judgement, one grade worse, would set on another. */
export type NearMiss = { readonly rule: string; readonly because: string };

/** The limits on a judgement that are one grade away: not in force now, and in force if one other judgement were a grade worse. */
export function nearMisses(
  framework: Framework,
  judgement: string,
  rules: readonly Rule[],
  known: Known,
  names: Names,
): NearMiss[] {
  const scale = gradesBestFirst(framework);
  const found = new Map<string, string>();
  for (const rule of rules) {
    if (rule.judgement !== judgement || !('grades' in rule.effect) || truth(rule.when, known) === true) continue;
    // Nobody needs telling that what is likely would stay likely.
    if (isLikely(rule) && rule.effect.grades.includes(known.grade(judgement) ?? '')) continue;
    const others = new Set(leaves(rule.when).flatMap((leaf) => ('judgement' in leaf ? [leaf.judgement] : [])));
    others.delete(judgement);
    const close = [...others].flatMap((other) => {
      const worse = oneWorse(scale, known.grade(other));
      return worse !== undefined && truth(rule.when, supposing(known, other, worse)) === true ? [{ other, worse }] : [];
    });
    if (close.length > 0) {
      const were = close
        .map(({ other, worse }) => `${names.judgement(other)} were graded ${names.grade(worse)}`)
        .join(', or ');
      const verb = isLikely(rule) ? 'would be likely to be' : 'could only be';
      found.set(
        rule.id,
        `One grade away: if ${were}, ${names.judgement(judgement)} ${verb} ${names.grades(rule.effect.grades)} (${rule.source}).`,
      );
    }
  }
  return [...found].map(([rule, because]) => ({ rule, because }));
}

function oneWorse(scale: readonly Grade[], grade: Grade | undefined): Grade | undefined {
  return grade === undefined ? undefined : scale[scale.indexOf(grade) + 1];
}
