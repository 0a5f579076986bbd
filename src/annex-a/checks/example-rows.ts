import { type EditionId, type ListNo, listNos } from '../editions/model.ts';
import type { WrittenRow } from '../submission/from-rows.ts';
import type { Example } from './check.ts';

const asAt = { 'sif-2015': '2015-06-01', ilacs: '2024-06-03' } as const;

const everyListEmpty = Object.fromEntries(listNos.map((no) => [no, []]));

/**
 * Rows of one list as an example, the other lists without a row, at 1 June 2015 in the 2015 edition and at 3 June 2024
 * in the later one: both Mondays.
 */
export const exampleRows = (edition: EditionId, list: ListNo, ...rows: readonly WrittenRow[]): Example => ({
  edition,
  asAt: asAt[edition],
  lists: { ...everyListEmpty, [list]: rows },
});
