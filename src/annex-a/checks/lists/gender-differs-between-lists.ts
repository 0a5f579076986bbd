import { codeIn, codeInWords } from '../../editions/code-sets/code-places.ts';
import { differsBetweenLists } from './linking/differs-between-lists.ts';

const notStated = codeIn('GENDER', 'U');

export const genderDiffersBetweenLists = differsBetweenLists({
  id: 'gender-differs-between-lists',
  title: 'One child has different genders on different lists',
  field: 'gender',
  what: 'the gender',
  todo: 'Correct the wrong one, or the child’s ID where these are two children.',
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
  says: (value) => value !== notStated,
  inWords: (value) => codeInWords('GENDER', value),
});
