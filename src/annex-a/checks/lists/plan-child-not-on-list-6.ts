import type { Check } from '../check.ts';
import { notOnList6InWords, reportNotOnList6 } from './linking/list-6-membership.ts';

export const planChildNotOnList6: Check = {
  id: 'plan-child-not-on-list-6',
  title: 'A child on a protection plan is not an open case on list 6',
  severity: 'error',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 6: ['child-id', 'cin-closed', 'case-status'], 7: ['child-id', 'plan-end'] }],
  source: 'Annex A since 2018, list 6, case status; children in need census rules 4016 and 4017',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [{ 'child-id': 'W2', 'cin-start': '04/02/2019', 'cin-closed': '08/04/2019', 'case-status': 'Closed episode' }],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2019' },
        { 'child-id': 'W2', 'plan-start': '04/03/2019' },
      ],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'b) Child Protection plan' }],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2019' },
        { 'child-id': 'W2', 'plan-start': '04/03/2019', 'plan-end': '06/05/2019' },
      ],
    },
  },
  run: (run) => reportNotOnList6(run, 7),
  message: (details) =>
    `${notOnList6InWords('the child protection plan is current', details)} Add or reopen the case there, or end the plan.`,
};
