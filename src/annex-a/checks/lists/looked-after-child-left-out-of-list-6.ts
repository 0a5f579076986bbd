import type { Check } from '../check.ts';
import { list6Includes, notOnList6InWords, reportNotOnList6 } from './linking/list-6-membership.ts';

export const lookedAfterChildLeftOutOfList6: Check = {
  id: 'looked-after-child-left-out-of-list-6',
  title: 'A looked after child is left out of a list 6 that has most such children',
  severity: 'query',
  scope: 'lists',
  editions: ['sif-2015'],
  needs: [{ 6: ['child-id', 'cin-closed'], 8: ['child-id', 'looked-after-end'] }],
  source: 'Annex A, lists 6 and 8; children in need census rules 4016 and 4017 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2015' }],
      8: [
        { 'child-id': 'W1', 'looked-after-start': '16/04/2015' },
        { 'child-id': 'W2', 'looked-after-start': '16/04/2015' },
      ],
    },
  },
  // The framework leaves open whether looked after children stand on list 6 too. Who keeps them apart is not asked.
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [],
      8: [
        { 'child-id': 'W1', 'looked-after-start': '16/04/2015' },
        { 'child-id': 'W2', 'looked-after-start': '16/04/2015' },
      ],
    },
  },
  run: (run) => {
    if (list6Includes(run.submission, 8)) reportNotOnList6(run, 8);
  },
  message: (details) =>
    `${notOnList6InWords('the child is looked after', details)} Most looked after children are there: is this one missing, or has care ceased?`,
};
