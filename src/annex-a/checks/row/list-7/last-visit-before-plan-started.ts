import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const lastVisitBeforePlanStarted = datesInOrder({
  id: 'last-visit-before-plan-started',
  title: 'The last statutory visit was before the plan started',
  severity: 'query',
  pairs: [[7, 'plan-start', 'last-statutory-visit']],
  sameDay: true,
  source: 'Ours, after Annex A, list 7',
  failing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'plan-start': '09/05/2015',
    'last-statutory-visit': '08/05/2015',
  }),
  passing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'plan-start': '09/05/2015',
    'last-statutory-visit': '09/05/2015',
  }),
  words: (visit, start) =>
    `the last statutory visit was on ${visit}, before the plan started on ${start}. Has there been none since, or is a date wrong?`,
});
