import { codeIn } from '../../editions/code-sets/code-places.ts';
import { differsBetweenLists } from './linking/differs-between-lists.ts';

// Yes and no have the same places in both code sets of the column; only one of them has unknown.
const yes = codeIn('YN3', 'Y');
const unknown = codeIn('YN3', 'U');

export const disabilityDiffersBetweenLists = differsBetweenLists({
  id: 'disability-differs-between-lists',
  title: 'One child has a disability on one list and none on another',
  field: 'disability',
  what: 'disability',
  todo: 'Give the same answer on every list.',
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
  says: (value) => value !== unknown,
  inWords: (value) => (value === yes ? 'yes' : 'no'),
});
