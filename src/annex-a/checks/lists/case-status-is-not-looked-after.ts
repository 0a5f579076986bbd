import type { Check } from '../check.ts';
import { reportOtherStatus, statusLookedAfter } from './linking/case-status.ts';

export const caseStatusIsNotLookedAfter: Check = {
  id: 'case-status-is-not-looked-after',
  title: 'A looked after child has another case status on list 6',
  severity: 'error',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 6: ['child-id', 'cin-closed', 'case-status'], 8: ['child-id', 'looked-after-end'] }],
  source: 'Annex A since 2018, list 6, case status',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'b) Child Protection plan' }],
      8: [{ 'child-id': 'W1', 'looked-after-start': '16/04/2019' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [
        { 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'a) Looked after child' },
        { 'child-id': 'W2', 'cin-start': '01/04/2019', 'case-status': 'c) Child in need plan' },
      ],
      8: [
        { 'child-id': 'W1', 'looked-after-start': '16/04/2019' },
        { 'child-id': 'W2', 'looked-after-start': '16/04/2019', 'looked-after-end': '20/05/2019' },
      ],
    },
  },
  run: (run) => reportOtherStatus(run, 8, (status) => status === statusLookedAfter),
  message: ([status, where]) =>
    `the case status is ${status}, but the child is looked after (${where}). Give the status of a looked after child, or the date on which care ceased.`,
};
