import { writtenDayNumber } from '#calendar';
import { listsOfChildren } from '../../editions/lists-of-children.ts';
import { type Check, everyEdition } from '../check.ts';
import { disagreementInWords, reportDisagreements } from './linking/disagreements.ts';

export const dateOfBirthDiffersBetweenLists: Check = {
  id: 'date-of-birth-differs-between-lists',
  title: 'One child has different dates of birth on different lists',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, the use of one child ID over the lists; looked after return rules 202 to 204 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [{ 'child-id': 'W1', 'date-of-birth': '04/05/2010' }],
      4: [{ 'child-id': 'W1', 'date-of-birth': '04/05/2010' }],
      6: [{ 'child-id': 'W1', 'date-of-birth': '05/04/2010' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [{ 'child-id': 'W1', 'expected-date-of-birth': '20/05/2015' }],
      3: [{ 'child-id': 'W1', 'date-of-birth': '04/05/2015' }],
      4: [{ 'child-id': 'W1', 'date-of-birth': '04/05/2015' }],
    },
  },
  // A date of birth still to come is an expected one: where it differs, it is an estimate, and no contradiction.
  run: ({ submission, asAt, report }) =>
    reportDisagreements(
      submission,
      {
        field: 'date-of-birth',
        lists: listsOfChildren,
        says: (value) => value <= asAt,
        inWords: writtenDayNumber,
      },
      report,
    ),
  message: (details) =>
    `${disagreementInWords('the date of birth', details)} Correct the wrong one, or the child’s ID where these are two children.`,
};
