import { exampleRows } from '../example-rows.ts';
import { countedTooLow } from './counted-too-low.ts';

export const enquiriesCountedTooLow = countedTooLow({
  id: 'enquiries-counted-too-low',
  title: 'Fewer section 47 enquiries are counted than the list has of the child',
  list: 5,
  date: 's47-start',
  count: 's47s-in-12-months',
  months: 12,
  what: ['enquiry', 'enquiries'],
  source: 'Annex A, list 5',
  failing: exampleRows(
    'ilacs',
    5,
    { 'child-id': 'W1', 's47-start': '01/04/2024', 's47s-in-12-months': '0' },
    { 'child-id': 'W1', 's47-start': '09/05/2024', 's47s-in-12-months': '0' },
  ),
  passing: exampleRows(
    'ilacs',
    5,
    { 'child-id': 'W1', 's47-start': '01/04/2024', 's47s-in-12-months': '0' },
    { 'child-id': 'W1', 's47-start': '09/05/2024', 's47s-in-12-months': '2' },
  ),
});
