import { type Check, everyEdition } from '../check.ts';
import { comparisonOf, twoSubmissions } from './two-submissions.ts';

// Not told of: a child whose dates are after the reference date of the submission before, and one who seems to have had
// another id.
export const childAdded: Check = {
  id: 'child-added',
  title: 'A child is new in the list, and was to be in the submission before',
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  source: 'Ours',
  failing: twoSubmissions(
    { 7: [{ 'child-id': 'W1' }] },
    { 7: [{ 'child-id': 'W1' }, { 'child-id': 'W2', 'plan-start': '03/03/2015' }] },
  ),
  passing: twoSubmissions({ 7: [{ 'child-id': 'W1' }] }, { 7: [{ 'child-id': 'W1' }] }),
  run: (run) => {
    for (const { no, childrenAdded } of comparisonOf(run)?.lists ?? []) {
      const field = no === 11 ? 'adopter-id' : 'child-id';
      for (const { row, because } of childrenAdded) {
        if (because === null) run.report({ list: no, row, field });
      }
    }
  },
  message: () =>
    'this ID is new in the list, and no date in its row is after the reference date of the submission before. Was it left out then?',
};
