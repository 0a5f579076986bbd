import { writtenDayNumber } from '#calendar';
import { exampleRows } from '../example-rows.ts';
import { rowsThatDiffer } from './rows-that-differ.ts';

// A date still to come is the day expected, an estimate.
export const birthDateDiffersBetweenRows = rowsThatDiffer({
  id: 'birth-date-differs-between-rows',
  title: 'The rows of one child in a list have different dates of birth',
  field: 'date-of-birth',
  says: (birth, asAt) => birth <= asAt,
  inWords: writtenDayNumber,
  what: 'the date of birth',
  source: 'Looked after return rules 202 to 204 for the idea',
  failing: exampleRows(
    'sif-2015',
    1,
    { 'child-id': 'W1', 'date-of-birth': '04/05/2010' },
    { 'child-id': 'W1', 'date-of-birth': '05/04/2010' },
  ),
  passing: exampleRows(
    'sif-2015',
    1,
    { 'child-id': 'W1', 'date-of-birth': '04/05/2010' },
    { 'child-id': 'W1' },
    { 'child-id': 'W1', 'date-of-birth': '04/05/2010' },
  ),
});
