import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const earlyHelpCompletedBeforeItStarted = datesInOrder({
  id: 'early-help-completed-before-it-started',
  title: 'An early help assessment was completed before it started',
  severity: 'error',
  pairs: [[2, 'early-help-start', 'early-help-completed']],
  sameDay: true,
  source: 'Annex A for inspections from 2018, list 2',
  failing: exampleRows('ilacs', 2, {
    'child-id': 'W1',
    'early-help-start': '09/05/2024',
    'early-help-completed': '08/05/2024',
  }),
  passing: exampleRows('ilacs', 2, {
    'child-id': 'W1',
    'early-help-start': '09/05/2024',
    'early-help-completed': '09/05/2024',
  }),
  words: (end, start) =>
    `the assessment was completed on ${end}, before it started on ${start}. Correct one of the two dates.`,
});
