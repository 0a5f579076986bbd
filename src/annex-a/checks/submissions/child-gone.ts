import { type Check, everyEdition } from '../check.ts';
import { childOf } from '../described.ts';
import { comparisonOf, twoSubmissions } from './two-submissions.ts';

// Not told of: a child whose dates left the months that the list is asked for, and one who seems to have another id now.
export const childGone: Check = {
  id: 'child-gone',
  title: 'A child of the submission before is no longer in the list, and no date says why',
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  source: 'Ours',
  failing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', 'plan-start': '03/03/2015' }, { 'child-id': 'W2' }] },
    { 7: [{ 'child-id': 'W2' }] },
  ),
  passing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', 'plan-end': '28/02/2015' }, { 'child-id': 'W2' }] },
    { 7: [{ 'child-id': 'W2' }] },
  ),
  run: (run) => {
    for (const { no, before, childrenGone } of comparisonOf(run)?.lists ?? []) {
      for (const { row, because } of childrenGone) {
        if (because !== null) continue;
        const child = childOf(before, row);
        run.report({ list: no, row: null, field: null, child, details: [child, before.rowNumbers[row] ?? 0] });
      }
    }
  },
  message: ([id, row]) =>
    `“${id}”, in row ${row} of the submission before, is no longer in this list, and no date in that row says why. Was the row left out?`,
};
