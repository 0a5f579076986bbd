import type { Check } from '../check.ts';
import { notOnList6InWords, reportNotOnList6 } from './linking/list-6-membership.ts';

export const lookedAfterChildNotOnList6: Check = {
  id: 'looked-after-child-not-on-list-6',
  title: 'A looked after child is not an open case on list 6',
  severity: 'error',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 6: ['child-id', 'cin-closed', 'case-status'], 8: ['child-id', 'looked-after-end'] }],
  source: 'Annex A since 2018, list 6, case status; children in need census rules 4016 and 4017 for the idea',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: { 6: [], 8: [{ 'child-id': 'W1', 'looked-after-start': '16/04/2019' }] },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'a) Looked after child' }],
      8: [{ 'child-id': 'W1', 'looked-after-start': '16/04/2019' }],
    },
  },
  run: (run) => reportNotOnList6(run, 8),
  message: (details) =>
    `${notOnList6InWords('the child is looked after', details)} Add or reopen the case there, or give the date on which care ceased.`,
};
