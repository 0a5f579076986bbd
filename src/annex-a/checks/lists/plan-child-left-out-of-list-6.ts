import type { Check } from '../check.ts';
import { list6Includes, notOnList6InWords, reportNotOnList6 } from './linking/list-6-membership.ts';

export const planChildLeftOutOfList6: Check = {
  id: 'plan-child-left-out-of-list-6',
  title: 'A child on a protection plan is left out of a list 6 that has most such children',
  severity: 'query',
  scope: 'lists',
  editions: ['sif-2015'],
  needs: [{ 6: ['child-id', 'cin-closed'], 7: ['child-id', 'plan-end'] }],
  source: 'Annex A, lists 6 and 7; children in need census rules 4016 and 4017 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2015' }],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2015' },
        { 'child-id': 'W2', 'plan-start': '16/04/2015' },
      ],
    },
  },
  // The framework leaves open whether children on plans stand on list 6 too. Who keeps them apart is not asked.
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W9', 'cin-start': '01/04/2015' }],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2015' },
        { 'child-id': 'W2', 'plan-start': '16/04/2015' },
      ],
    },
  },
  run: (run) => {
    if (list6Includes(run.submission, 7)) reportNotOnList6(run, 7);
  },
  message: (details) =>
    `${notOnList6InWords('the child protection plan is current', details)} Most children on plans are there: is this one missing, or has the plan ended?`,
};
