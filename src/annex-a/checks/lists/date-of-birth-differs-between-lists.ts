import { writtenDayNumber } from '#calendar';
import { differsBetweenLists } from './linking/differs-between-lists.ts';

export const dateOfBirthDiffersBetweenLists = differsBetweenLists({
  id: 'date-of-birth-differs-between-lists',
  title: 'One child has different dates of birth on different lists',
  field: 'date-of-birth',
  what: 'the date of birth',
  todo: 'Correct the wrong one, or the child’s ID where these are two children.',
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
  says: (value, asAt) => value <= asAt,
  inWords: writtenDayNumber,
});
