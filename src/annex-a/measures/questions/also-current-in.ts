import { columnOf, present } from '../../submission/submission.ts';
import { type Population, rowsOf } from '../rows/population.ts';
import type { Question, Verdict } from './question.ts';

/** Whether the child is in another population too, by id. */
export const alsoCurrentIn = (other: Population): Question<Verdict> => ({
  needs: ['child-id'],
  elsewhere: { [other.list]: other.needs },
  ask: (reader) => {
    const { submission } = reader;
    const ids = columnOf(submission, other.list, 'child-id')?.values;
    const there = new Uint8Array(submission.words.length);
    for (const row of rowsOf(other, submission).rows) {
      const id = ids?.[row];
      if (present(id)) there[id] = 1;
    }
    const children = reader.values('child-id');
    return (row) => {
      const child = children[row];
      return present(child) ? there[child] === 1 : 'no child id';
    };
  },
});
