import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { rowsByWord } from '../../../submission/rows-of.ts';
import { columnOf, present } from '../../../submission/submission.ts';
import type { Run } from '../../check.ts';
import { openCases } from './open-cases.ts';

// Yes has the same place in both code sets of the column.
const yes = codeIn('YN', 'Y');

/** A row of list 5 whose conference led to a plan which list 7 does not have. */
export interface PlanNotListed {
  readonly row: number;
  readonly conference: number;
  /** A row of the child on list 7 with a plan that ended before the conference, or -1. */
  readonly earlierPlan: number;
}

/**
 * The rows of list 5 that say a conference led to a plan, while list 7 has no plan of the child that may have run on the
 * day of the conference or after it. A conference without a date, or still to come, is left out.
 */
export function plansNotListed({ submission, asAt, values }: Run): readonly PlanNotListed[] {
  const children = values(5, 'child-id');
  const led = values(5, 'icpc-led-to-plan');
  const conferences = values(5, 'icpc-date');
  const plans = openCases(submission, 7);
  const column = columnOf(submission, 7, 'child-id');
  const found: PlanNotListed[] = [];
  children.forEach((child, row) => {
    const conference = conferences[row];
    if (!present(child) || led[row] !== yes || !present(conference) || conference > asAt) return;
    if (plans.lastedTo(child) >= conference) return;
    found.push({ row, conference, earlierPlan: column === undefined ? -1 : rowsByWord(column).first(child) });
  });
  return found;
}
