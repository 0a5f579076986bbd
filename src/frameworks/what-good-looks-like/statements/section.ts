import type { Statement } from '../../model.ts';

type Words = Pick<Statement, 'id' | 'title' | 'summary'>;

/** One section of the text, its statements numbered in the order in which they are written. */
export const section = (number: number, judgement: string, statements: readonly Words[]): Statement[] =>
  statements.map((words, index) => ({
    ...words,
    judgement,
    grade: 'good',
    paragraph: `section ${number}, statement ${index + 1}`,
    order: index + 1,
  }));
