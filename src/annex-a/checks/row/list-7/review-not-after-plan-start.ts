import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const reviewNotAfterPlanStart = datesInOrder({
  id: 'review-not-after-plan-start',
  title: 'The latest review conference was on the day that the plan started, or before',
  severity: 'error',
  pairs: [[7, 'plan-start', 'last-review-conference']],
  sameDay: false,
  source: 'Children in need census rule 8841',
  failing: exampleRows('ilacs', 7, {
    'child-id': 'W1',
    'plan-start': '09/05/2024',
    'last-review-conference': '09/05/2024',
  }),
  passing: exampleRows('ilacs', 7, {
    'child-id': 'W1',
    'plan-start': '09/05/2024',
    'last-review-conference': '10/05/2024',
  }),
  words: (review, start) =>
    `the latest review conference was on ${review}, but the plan started only on ${start}. Correct one of the dates, or leave the review empty when there has been none yet.`,
});
