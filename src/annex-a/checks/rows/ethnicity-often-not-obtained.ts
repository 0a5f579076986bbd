import { codeIn } from '../../editions/code-sets/code-places.ts';
import { exampleRows } from '../example-rows.ts';
import { shareOfRows } from './share-of-rows.ts';

const notObtained = codeIn('ETHNICITY', 'NOBT');
const children = (notYet: number, known: number) => [
  ...Array.from({ length: notYet }, () => ({ ethnicity: 'NOBT', 'date-of-birth': '01/01/2010' })),
  ...Array.from({ length: known }, () => ({ ethnicity: 'WBRI', 'date-of-birth': '01/01/2010' })),
];

// Contacts and early help know less of a child; from the referral on somebody has met the family.
export const ethnicityOftenNotObtained = shareOfRows({
  id: 'ethnicity-often-not-obtained',
  title: 'The ethnicity of many children was not yet obtained',
  lists: [3, 4, 5, 6, 7, 8, 9, 10],
  field: 'ethnicity',
  is: (ethnicity) => ethnicity === notObtained,
  tooMany: (count, of) => count >= 10 && count > 0.2 * of,
  source: 'Ours, after the children in need census, ethnicity',
  failing: exampleRows('sif-2015', 6, ...children(11, 39)),
  passing: exampleRows('sif-2015', 6, ...children(10, 40)),
  words: (count, of, percent) =>
    `the ethnicity was not yet obtained in ${count} of ${of} rows (${percent}%), more than a fifth. Can it be completed?`,
});
