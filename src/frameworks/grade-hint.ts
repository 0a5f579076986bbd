import type { Grade } from './model.ts';
import { suggestion } from './nearest.ts';

const known: ReadonlySet<string> = new Set(['outstanding', 'good', 'adequate', 'requires-improvement', 'inadequate']);

/**
 * What to say of a grade that is not on a scale. A grade of another framework has no near one here: “adequate” is neither requires
 * improvement nor inadequate, however alike the words.
 */
export function gradeHint(grade: string, scale: readonly Grade[]): string {
  const hint = known.has(grade)
    ? 'It is a grade of another framework, and no grade of this one means the same.'
    : suggestion(grade, scale);
  return `${hint} The scale: ${scale.join(', ')}.`;
}
