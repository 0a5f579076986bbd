import type { Framework } from '#frameworks';
import type { JudgementRead } from './judgements.ts';

/** A judgement as read, its grade the first that the framework has; what was printed is kept beside it. */
export function gradedOnScale(judgement: JudgementRead, framework: Framework | null): JudgementRead {
  const { body, record, opening } = judgement;
  const grade = [body, record, opening].find((given) => given !== null && isOnScale(given, framework));
  return { ...judgement, grade: grade ?? null };
}

/** Whether a grade is one of the framework's. */
export const isOnScale = (grade: string, framework: Framework | null): boolean =>
  framework?.scale.some(({ id }) => id === grade) === true;
