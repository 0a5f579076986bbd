import type { ListNo } from '#annex-a';
import type { Answering } from '../opened.ts';

/** How many rows each list has that there is, and in which submission it stands. */
export const listSizes: Answering<
  null,
  readonly { readonly list: ListNo; readonly rows: number; readonly from: number | null }[]
> = ({ lists, from }) =>
  [...lists().lists.values()].map(({ no, rows }) => ({ list: no, rows, from: from.get(no) ?? null }));
