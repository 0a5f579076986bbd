import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const childInNeedCaseClosedBeforeItStarted = datesInOrder({
  id: 'child-in-need-case-closed-before-it-started',
  title: 'A child in need case was closed before it started',
  severity: 'error',
  pairs: [[6, 'cin-start', 'cin-closed']],
  sameDay: true,
  source: 'Annex A, list 6; children in need census rule 8615',
  failing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'cin-start': '12/05/2015', 'cin-closed': '11/05/2015' }),
  passing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'cin-start': '12/05/2015', 'cin-closed': '12/05/2015' }),
  words: (end, start) => `the case was closed on ${end}, before it started on ${start}. Correct one of the two dates.`,
});
