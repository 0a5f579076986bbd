import type { Check } from '../check.ts';
import { reportOtherStatus, statusLookedAfter, statusPlan } from './linking/case-status.ts';
import { openCases } from './linking/open-cases.ts';

export const caseStatusIsNotPlan: Check = {
  id: 'case-status-is-not-plan',
  title: 'A child on a protection plan has another case status on list 6',
  severity: 'error',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 6: ['child-id', 'cin-closed', 'case-status'], 7: ['child-id', 'plan-end'] }],
  source: 'Annex A since 2018, list 6, case status; children in need census rules 4001 and 4016',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'c) Child in need plan' }],
      7: [{ 'child-id': 'W1', 'plan-start': '16/04/2019' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [
        { 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'b) Child Protection plan' },
        { 'child-id': 'W2', 'cin-start': '01/04/2019', 'case-status': 'a) Looked after child' },
      ],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2019' },
        { 'child-id': 'W2', 'plan-start': '16/04/2019' },
      ],
      8: [{ 'child-id': 'W2', 'looked-after-start': '20/05/2019' }],
    },
  },
  // Looked after comes before plan where a child is both; without list 8 nobody can say that it is not.
  run: (run) => {
    const lookedAfter = openCases(run.submission, 8);
    const list8 = run.submission.lists.has(8);
    reportOtherStatus(run, 7, (status, child) => {
      if (status === statusPlan) return true;
      const standing = lookedAfter.of(child);
      return status === statusLookedAfter && (!list8 || standing === 'open' || standing === 'unclear');
    });
  },
  message: ([status, where]) =>
    `the case status is ${status}, but the child is on a child protection plan (${where}). Give the status of a plan, or end the plan.`,
};
