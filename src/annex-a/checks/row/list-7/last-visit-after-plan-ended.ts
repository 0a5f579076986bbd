import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const lastVisitAfterPlanEnded = datesInOrder({
  id: 'last-visit-after-plan-ended',
  title: 'The last statutory visit was after the plan ended',
  severity: 'query',
  pairs: [[7, 'last-statutory-visit', 'plan-end']],
  sameDay: true,
  source: 'Ours, after Annex A, list 7',
  failing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'last-statutory-visit': '10/05/2015',
    'plan-end': '09/05/2015',
  }),
  passing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'last-statutory-visit': '09/05/2015',
    'plan-end': '09/05/2015',
  }),
  words: (end, visit) =>
    `the last statutory visit was on ${visit}, after the plan ended on ${end}. Was the visit still part of the plan, or is a date wrong?`,
});
