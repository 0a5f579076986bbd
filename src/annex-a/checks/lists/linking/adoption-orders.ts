import { rowsByWord } from '../../../submission/rows-of.ts';
import { type Column, columnOf, present, type Submission } from '../../../submission/submission.ts';

/** The adoption order of each child on list 10, by word of its id. */
export interface AdoptionOrders {
  /** The row of list 10 with the child's order: its first that has one, or -1. */
  readonly row: (child: number) => number;
  /** Whether a row of the child has something in the column that cannot be read. */
  readonly unclear: (child: number) => boolean;
}

/** The adoption orders of list 10. */
export function adoptionOrders(submission: Submission): AdoptionOrders {
  const children = columnOf(submission, 10, 'child-id');
  const orders = columnOf(submission, 10, 'adoption-order');
  const firstRow = (child: number, fits: (column: Column, row: number) => boolean): number => {
    if (children === undefined || orders === undefined) return -1;
    const rows = rowsByWord(children);
    for (let row = rows.first(child); row >= 0; row = rows.next(row)) if (fits(orders, row)) return row;
    return -1;
  };
  return {
    row: (child) => firstRow(child, ({ values }, row) => present(values[row])),
    unclear: (child) =>
      firstRow(child, ({ values, text }, row) => !present(values[row]) && text(row).trim() !== '') >= 0,
  };
}
