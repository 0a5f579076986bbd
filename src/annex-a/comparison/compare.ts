import { type ListNo, listNos } from '../editions/model.ts';
import type { Submission } from '../submission/submission.ts';
import { compareLists, type ListComparison } from './compare-lists.ts';

/** Two submissions of one authority, list by list. */
export interface Comparison {
  readonly previous: Submission;
  readonly current: Submission;
  /** The lists that both have, in order. */
  readonly lists: readonly ListComparison[];
  readonly listsAdded: readonly ListNo[];
  readonly listsGone: readonly ListNo[];
}

const known = new WeakMap<Submission, WeakMap<Submission, Comparison>>();

/**
 * What changed from one submission to the next: lists, columns, children and rows that came or went, and cells of the
 * rows that stayed. Rows are the same by the child's id, and in lists where a child may repeat by their dates too. The
 * editions may differ. Worked out once for two submissions.
 */
export function compareSubmissions(previous: Submission, current: Submission): Comparison {
  const already = known.get(current)?.get(previous);
  if (already) return already;
  const lists = listNos.flatMap((no) => {
    const before = previous.lists.get(no);
    const now = current.lists.get(no);
    return before && now ? [compareLists(previous, current, before, now)] : [];
  });
  const made: Comparison = {
    previous,
    current,
    lists,
    listsAdded: listNos.filter((no) => current.lists.has(no) && !previous.lists.has(no)),
    listsGone: listNos.filter((no) => previous.lists.has(no) && !current.lists.has(no)),
  };
  const others = known.get(current) ?? new WeakMap<Submission, Comparison>();
  known.set(current, others.set(previous, made));
  return made;
}
