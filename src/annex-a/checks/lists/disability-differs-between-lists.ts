import { codeIn } from '../../editions/code-sets/code-places.ts';
import { listsOfChildren } from '../../editions/lists-of-children.ts';
import { type Check, everyEdition } from '../check.ts';
import { disagreementInWords, reportDisagreements } from './linking/disagreements.ts';

// Yes and no have the same places in both code sets of the column; only one of them has unknown.
const yes = codeIn('YN3', 'Y');
const unknown = codeIn('YN3', 'U');

export const disabilityDiffersBetweenLists: Check = {
  id: 'disability-differs-between-lists',
  title: 'One child has a disability on one list and none on another',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, the use of one child ID over the lists; looked after return rules 202 to 204 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', disability: 'N' }],
      8: [{ 'child-id': 'W1', disability: 'Y' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      4: [{ 'child-id': 'W1', disability: 'c) Unknown' }],
      6: [{ 'child-id': 'W1', disability: 'a) Yes' }],
      8: [{ 'child-id': 'W1', disability: 'Yes' }],
    },
  },
  run: ({ submission, report }) =>
    reportDisagreements(
      submission,
      {
        field: 'disability',
        lists: listsOfChildren,
        says: (value) => value !== unknown,
        inWords: (value) => (value === yes ? 'yes' : 'no'),
      },
      report,
    ),
  message: (details) => `${disagreementInWords('disability', details)} Give the same answer on every list.`,
};
