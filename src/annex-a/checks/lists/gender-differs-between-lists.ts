import { codeIn, codeInWords } from '../../editions/code-sets/code-places.ts';
import { listsOfChildren } from '../../editions/lists-of-children.ts';
import { type Check, everyEdition } from '../check.ts';
import { disagreementInWords, reportDisagreements } from './linking/disagreements.ts';

const notStated = codeIn('GENDER', 'U');

export const genderDiffersBetweenLists: Check = {
  id: 'gender-differs-between-lists',
  title: 'One child has different genders on different lists',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, the use of one child ID over the lists; looked after return rules 202 to 204 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [{ 'child-id': 'W1', gender: 'a) Male' }],
      7: [{ 'child-id': 'W1', gender: 'b) Female' }],
    },
  },
  // Not stated, as for a child unborn at the time, contradicts nothing.
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [{ 'child-id': 'W1', gender: 'Male' }],
      6: [{ 'child-id': 'W1', gender: 'c) Not stated/recorded' }],
      7: [{ 'child-id': 'W1', gender: 'M' }],
    },
  },
  run: ({ submission, report }) =>
    reportDisagreements(
      submission,
      {
        field: 'gender',
        lists: listsOfChildren,
        says: (value) => value !== notStated,
        inWords: (value) => codeInWords('GENDER', value),
      },
      report,
    ),
  message: (details) =>
    `${disagreementInWords('the gender', details)} Correct the wrong one, or the child’s ID where these are two children.`,
};
