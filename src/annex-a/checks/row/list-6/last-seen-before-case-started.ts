import { exampleRows } from '../../example-rows.ts';
import { datesInOrder } from '../dates-in-order.ts';

export const lastSeenBeforeCaseStarted = datesInOrder({
  id: 'last-seen-before-case-started',
  title: 'A child in need was last seen before the case started',
  severity: 'query',
  pairs: [[6, 'cin-start', 'last-seen']],
  sameDay: true,
  source: 'Ours, after children in need census rule 8610',
  failing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'cin-start': '12/05/2015', 'last-seen': '11/05/2015' }),
  passing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'cin-start': '12/05/2015', 'last-seen': '12/05/2015' }),
  words: (seen, start) =>
    `the child was last seen on ${seen}, before the case started on ${start}. Has the child not been seen since, or is a date wrong?`,
});
