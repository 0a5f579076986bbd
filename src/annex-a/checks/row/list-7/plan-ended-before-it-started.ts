import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const planEndedBeforeItStarted = datesInOrder({
  id: 'plan-ended-before-it-started',
  title: 'A child protection plan ended before it started',
  severity: 'error',
  pairs: [[7, 'plan-start', 'plan-end']],
  sameDay: true,
  source: 'Annex A, list 7; children in need census rule 8925',
  failing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'plan-start': '09/05/2015', 'plan-end': '03/05/2015' }),
  passing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'plan-start': '09/05/2015', 'plan-end': '09/05/2015' }),
  words: (end, start) => `the plan ended on ${end}, before it started on ${start}. Correct one of the two dates.`,
});
