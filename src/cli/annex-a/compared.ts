import { compareSubmissions } from '#annex-a';
import type { ReadRequest } from './request.ts';

/** How one list changed from the submission before. */
interface ComparedList {
  readonly no: number;
  readonly rowsBefore: number;
  readonly rows: number;
  readonly childrenAdded: number;
  readonly childrenGone: number;
  /** Children who have another id now. */
  readonly childrenRenamed: number;
  readonly cellsChanged: number;
}

/** What a submission was compared with, and what changed, in numbers. */
export interface Compared {
  readonly files: readonly string[];
  readonly lists: readonly ComparedList[];
  readonly listsAdded: readonly number[];
  readonly listsGone: readonly number[];
}

/** Compares a submission with the one before it, list by list. */
export function comparedWith(before: ReadRequest, now: ReadRequest): Compared {
  const { lists, listsAdded, listsGone } = compareSubmissions(before.submission, now.submission);
  const alone = (children: readonly { readonly because: string | null }[]) =>
    children.filter(({ because }) => because !== 'renamed').length;
  return {
    files: before.files.map(({ name }) => name),
    lists: lists.map((list) => ({
      no: list.no,
      rowsBefore: list.before.rows,
      rows: list.now.rows,
      childrenAdded: alone(list.childrenAdded),
      childrenGone: alone(list.childrenGone),
      childrenRenamed: list.renamed.length,
      cellsChanged: [...list.changed.values()].reduce((sum, { now }) => sum + now.length, 0),
    })),
    listsAdded,
    listsGone,
  };
}
