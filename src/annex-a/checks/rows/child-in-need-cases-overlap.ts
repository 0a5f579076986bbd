import { exampleRows } from '../example-rows.ts';
import { spansThatOverlap } from './spans-that-overlap.ts';

export const childInNeedCasesOverlap = spansThatOverlap({
  id: 'child-in-need-cases-overlap',
  title: 'A child has two cases as a child in need at a time',
  severity: 'error',
  list: 6,
  spans: [['cin-start', 'cin-closed']],
  what: 'case',
  advice: 'Correct the dates, or make the rows one.',
  source: 'Children in need census rule 8820',
  failing: exampleRows(
    'sif-2015',
    6,
    { 'child-id': 'W1', 'cin-start': '01/02/2015', 'cin-closed': '10/05/2015' },
    { 'child-id': 'W1', 'cin-start': '09/05/2015' },
  ),
  passing: exampleRows(
    'sif-2015',
    6,
    { 'child-id': 'W1', 'cin-start': '01/02/2015', 'cin-closed': '10/05/2015' },
    { 'child-id': 'W1', 'cin-start': '10/05/2015' },
  ),
});
