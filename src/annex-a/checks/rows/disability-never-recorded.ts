import { codeIn } from '../../editions/code-sets/code-places.ts';
import { exampleRows } from '../example-rows.ts';
import { shareOfRows } from './share-of-rows.ts';

const yes = codeIn('YN', 'Y');
const children = (...answers: readonly string[]) =>
  answers.map((disability) => ({ disability, 'date-of-birth': '01/01/2010' }));
const fifty = Array.from({ length: 50 }, () => 'N');

// About one child in need in eight is disabled: none among 50 is hardly chance.
export const disabilityNeverRecorded = shareOfRows({
  id: 'disability-never-recorded',
  title: 'No child of a list is disabled',
  lists: [4, 5, 6, 7, 8, 9, 10],
  field: 'disability',
  is: (answer) => answer !== yes,
  tooMany: (count, of) => count >= 50 && count === of,
  source: 'Children in need census rule 2887',
  failing: exampleRows('sif-2015', 6, ...children(...fifty)),
  passing: exampleRows('sif-2015', 6, ...children(...fifty, 'Y')),
  words: (count) =>
    `none of the ${count} children is recorded as disabled. Is disability recorded where the list was drawn from?`,
});
