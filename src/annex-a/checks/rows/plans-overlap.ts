import { exampleRows } from '../example-rows.ts';
import { spansThatOverlap } from './spans-that-overlap.ts';

export const plansOverlap = spansThatOverlap({
  id: 'plans-overlap',
  title: 'A child has two child protection plans at a time',
  severity: 'error',
  list: 7,
  spans: [['plan-start', 'plan-end']],
  what: 'plan',
  advice: 'Correct the dates, or make the rows one.',
  source: 'Children in need census rule 8940',
  failing: exampleRows(
    'sif-2015',
    7,
    { 'child-id': 'W1', 'plan-start': '01/02/2015' },
    { 'child-id': 'W1', 'plan-start': '09/05/2015' },
  ),
  passing: exampleRows(
    'sif-2015',
    7,
    { 'child-id': 'W1', 'plan-start': '01/02/2015' },
    { 'child-id': 'W2', 'plan-start': '09/05/2015' },
  ),
});
