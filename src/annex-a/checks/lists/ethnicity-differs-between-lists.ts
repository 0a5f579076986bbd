import { codeInWords } from '../../editions/code-sets/code-places.ts';
import { listsOfChildren } from '../../editions/lists-of-children.ts';
import { type Check, everyEdition } from '../check.ts';
import { disagreementInWords, reportDisagreements } from './linking/disagreements.ts';
import { ethnicityIsKnown } from './linking/ethnicity.ts';

export const ethnicityDiffersBetweenLists: Check = {
  id: 'ethnicity-differs-between-lists',
  title: 'One child has different ethnicities on different lists',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, the use of one child ID over the lists; looked after return rules 202 to 204 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [{ 'child-id': 'W1', ethnicity: 'MWBC' }],
      7: [{ 'child-id': 'W1', ethnicity: 'WBRI' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [{ 'child-id': 'W1', ethnicity: 'NOBT' }],
      5: [{ 'child-id': 'W1', ethnicity: 'f) MWBC' }],
      7: [{ 'child-id': 'W1', ethnicity: 'MWBC' }],
    },
  },
  run: ({ submission, report }) =>
    reportDisagreements(
      submission,
      {
        field: 'ethnicity',
        lists: listsOfChildren,
        says: ethnicityIsKnown,
        inWords: (value) => codeInWords('ETHNICITY', value),
      },
      report,
    ),
  message: (details) =>
    `${disagreementInWords('the ethnicity', details)} Correct the wrong one, or the child’s ID where these are two children.`,
};
