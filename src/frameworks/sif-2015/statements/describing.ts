import type { Statement } from '../../model.ts';

type Place = Pick<Statement, 'judgement' | 'grade' | 'paragraph'>;
type Words = Pick<Statement, 'id' | 'title' | 'summary' | 'alsoFor'>;

/** The statements that describe one judgement at one grade, numbered in the order in which they are written. */
export const describing = (place: Place, statements: readonly Words[]): Statement[] =>
  statements.map((words, index) => ({ ...words, ...place, order: index + 1 }));
