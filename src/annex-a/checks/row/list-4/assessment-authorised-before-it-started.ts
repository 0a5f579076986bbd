import { exampleRows } from '../../example-rows.ts';
import { assessmentKinds } from '../assessments.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const assessmentAuthorisedBeforeItStarted = datesInOrder({
  id: 'assessment-authorised-before-it-started',
  title: 'An assessment was authorised before it started',
  severity: 'error',
  pairs: assessmentKinds.map(({ start, authorised }) => [4, start, authorised]),
  sameDay: true,
  source: 'Annex A, list 4; children in need census rule 8608',
  failing: exampleRows('sif-2015', 4, {
    'child-id': 'W1',
    'core-start': '09/05/2015',
    'core-authorised': '08/05/2015',
  }),
  passing: exampleRows('sif-2015', 4, {
    'child-id': 'W1',
    'core-start': '09/05/2015',
    'core-authorised': '09/05/2015',
  }),
  words: (end, start) =>
    `the assessment was authorised on ${end}, before it started on ${start}. Correct one of the two dates.`,
});
