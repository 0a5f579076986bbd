import { type Comparison, compareSubmissions } from '../../comparison/compare.ts';
import type { WrittenLists } from '../../submission/from-rows.ts';
import type { Example, Run } from '../check.ts';

/** The comparison with the submission before, which the runner has made sure of. */
export function comparisonOf({ previous, submission }: Run): Comparison | null {
  return previous === null ? null : compareSubmissions(previous, submission);
}

/** An example of two made-up submissions at 1 June 2015. */
export const twoSubmissions = (previous: WrittenLists, lists: WrittenLists): Example => ({
  edition: 'sif-2015',
  asAt: '2015-06-01',
  previous,
  lists,
});
