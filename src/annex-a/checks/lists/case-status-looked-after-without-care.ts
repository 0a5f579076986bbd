import type { Check } from '../check.ts';
import { reportStatusAlone, statusLookedAfter } from './linking/case-status.ts';

export const caseStatusLookedAfterWithoutCare: Check = {
  id: 'case-status-looked-after-without-care',
  title: 'A case has the status of a looked after child, but list 8 does not have the child now',
  severity: 'error',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 6: ['child-id', 'cin-closed', 'case-status'], 8: ['child-id', 'looked-after-end'] }],
  source: 'Annex A since 2018, list 6, case status, and list 8',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'a) Looked after child' }],
      8: [],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'a) Looked after child' }],
      8: [{ 'child-id': 'W1', 'looked-after-start': '16/04/2019' }],
    },
  },
  run: (run) => reportStatusAlone(run, 8, statusLookedAfter),
  message: ([ended]) =>
    `the case status says that the child is looked after, but ${ended === undefined ? 'list 8 does not have the child' : `care has ceased on list 8 (${ended})`}. Correct the status, or list 8.`,
};
