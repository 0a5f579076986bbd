import type { Length, Question, Verdict } from './question.ts';

/** Whether a length is more than a limit. */
export const longerThan = (limit: number, question: Question<Length>): Question<Verdict> => ({
  ...question,
  ask: (reader) => {
    const asked = question.ask(reader);
    return (row) => {
      const length = asked(row);
      return typeof length === 'number' ? length > limit : length;
    };
  },
});
