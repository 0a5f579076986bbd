import { codeIn, codeInWords } from '../../editions/code-sets/code-places.ts';
import { exampleRows } from '../example-rows.ts';
import { rowsThatDiffer } from './rows-that-differ.ts';

const notKnown = [codeIn('ETHNICITY', 'REFU'), codeIn('ETHNICITY', 'NOBT')];

export const ethnicityDiffersBetweenRows = rowsThatDiffer({
  id: 'ethnicity-differs-between-rows',
  title: 'The rows of one child in a list have different ethnicities',
  field: 'ethnicity',
  says: (ethnicity) => !notKnown.includes(ethnicity),
  inWords: (ethnicity) => codeInWords('ETHNICITY', ethnicity),
  what: 'the ethnicity',
  source: 'Looked after return rules 202 to 204 for the idea',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', ethnicity: 'WBRI' }, { 'child-id': 'W1', ethnicity: 'AIND' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', ethnicity: 'WBRI' }, { 'child-id': 'W1', ethnicity: 'NOBT' }),
});
