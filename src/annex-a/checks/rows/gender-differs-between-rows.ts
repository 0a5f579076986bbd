import { codeIn, codeInWords } from '../../editions/code-sets/code-places.ts';
import { exampleRows } from '../example-rows.ts';
import { rowsThatDiffer } from './rows-that-differ.ts';

const notStated = codeIn('GENDER', 'U');

export const genderDiffersBetweenRows = rowsThatDiffer({
  id: 'gender-differs-between-rows',
  title: 'The rows of one child in a list have different genders',
  field: 'gender',
  says: (gender) => gender !== notStated,
  inWords: (gender) => codeInWords('GENDER', gender),
  what: 'the gender',
  source: 'Looked after return rules 202 to 204 for the idea',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', gender: 'M' }, { 'child-id': 'W1', gender: 'F' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', gender: 'M' }, { 'child-id': 'W1', gender: 'Not stated' }),
});
