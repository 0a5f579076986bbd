import { exampleRows } from '../example-rows.ts';
import { countedTooLow } from './counted-too-low.ts';

export const conferencesCountedTooLow = countedTooLow({
  id: 'conferences-counted-too-low',
  title: 'Fewer initial child protection conferences are counted than the list has of the child',
  list: 5,
  date: 'icpc-date',
  count: 'icpcs-in-12-months',
  months: 12,
  what: ['conference', 'conferences'],
  source: 'Annex A, list 5',
  failing: exampleRows(
    'ilacs',
    5,
    { 'child-id': 'W1', 'icpc-date': '02/04/2024', 'icpcs-in-12-months': '0' },
    { 'child-id': 'W1', 'icpc-date': '09/05/2024', 'icpcs-in-12-months': '0' },
  ),
  passing: exampleRows(
    'ilacs',
    5,
    { 'child-id': 'W1', 'icpc-date': '02/04/2024', 'icpcs-in-12-months': '0' },
    { 'child-id': 'W1', 'icpc-date': '09/05/2024', 'icpcs-in-12-months': '1' },
  ),
});
