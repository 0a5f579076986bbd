import { codeInWords } from '../../editions/code-sets/code-places.ts';
import { differsBetweenLists } from './linking/differs-between-lists.ts';
import { ethnicityIsKnown } from './linking/ethnicity.ts';

export const ethnicityDiffersBetweenLists = differsBetweenLists({
  id: 'ethnicity-differs-between-lists',
  title: 'One child has different ethnicities on different lists',
  field: 'ethnicity',
  what: 'the ethnicity',
  todo: 'Correct the wrong one, or the child’s ID where these are two children.',
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
  says: ethnicityIsKnown,
  inWords: (value) => codeInWords('ETHNICITY', value),
});
