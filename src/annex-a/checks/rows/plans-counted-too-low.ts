import { exampleRows } from '../example-rows.ts';
import { countedTooLow } from './counted-too-low.ts';

export const plansCountedTooLow = countedTooLow({
  id: 'plans-counted-too-low',
  title: 'Fewer previous child protection plans are counted than the list has of the child',
  list: 7,
  date: 'plan-start',
  count: 'previous-plans',
  months: null,
  what: ['previous plan', 'previous plans'],
  source: 'Annex A, list 7',
  failing: exampleRows(
    'sif-2015',
    7,
    { 'child-id': 'W1', 'plan-start': '01/04/2014', 'plan-end': '01/04/2015', 'previous-plans': '0' },
    { 'child-id': 'W1', 'plan-start': '09/05/2015', 'previous-plans': '0' },
  ),
  passing: exampleRows(
    'sif-2015',
    7,
    { 'child-id': 'W1', 'plan-start': '01/04/2014', 'plan-end': '01/04/2015', 'previous-plans': '0' },
    { 'child-id': 'W1', 'plan-start': '09/05/2015', 'previous-plans': '1' },
  ),
});
