import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const reviewAfterPlanEnded = datesInOrder({
  id: 'review-after-plan-ended',
  title: 'The latest review conference was after the plan ended',
  severity: 'query',
  pairs: [[7, 'last-review-conference', 'plan-end']],
  sameDay: true,
  source: 'Ours, after Annex A for inspections from 2018, list 7',
  failing: exampleRows('ilacs', 7, {
    'child-id': 'W1',
    'last-review-conference': '10/05/2024',
    'plan-end': '09/05/2024',
  }),
  passing: exampleRows('ilacs', 7, {
    'child-id': 'W1',
    'last-review-conference': '09/05/2024',
    'plan-end': '09/05/2024',
  }),
  words: (end, review) =>
    `the latest review conference was on ${review}, after the plan ended on ${end}. Are both dates right?`,
});
