import { codeIn } from '../../editions/code-sets/code-places.ts';
import { listsOfChildren } from '../../editions/lists-of-children.ts';
import { exampleRows } from '../example-rows.ts';
import { shareOfRows } from './share-of-rows.ts';

const notStated = codeIn('GENDER', 'U');
const child = (gender: string) => ({ gender, 'date-of-birth': '01/01/2010' });

export const genderOftenNotStated = shareOfRows({
  id: 'gender-often-not-stated',
  title: 'The gender of many children is not stated',
  lists: listsOfChildren,
  field: 'gender',
  is: (gender) => gender === notStated,
  tooMany: (count, of) => count >= 3 && count > 0.02 * of,
  source: 'Children in need census rule 2886',
  failing: exampleRows('sif-2015', 1, child('U'), child('U'), child('U'), child('M')),
  passing: exampleRows('sif-2015', 1, child('U'), child('U'), child('F'), child('M')),
  words: (count, of, percent) =>
    `the gender is not stated in ${count} of ${of} rows of children who are born (${percent}%), more than 2%. Can it be completed?`,
});
