import type { Check } from '../check.ts';
import { reportStatusAlone, statusPlan } from './linking/case-status.ts';

export const caseStatusPlanWithoutPlan: Check = {
  id: 'case-status-plan-without-plan',
  title: 'A case has the status of a protection plan, but list 7 has no current one',
  severity: 'error',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 6: ['child-id', 'cin-closed', 'case-status'], 7: ['child-id', 'plan-end'] }],
  source: 'Annex A since 2018, list 6, case status, and list 7',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'b) Child Protection plan' }],
      7: [{ 'child-id': 'W1', 'plan-start': '16/04/2019', 'plan-end': '20/05/2019' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      6: [
        { 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'b) Child Protection plan' },
        { 'child-id': 'W2', 'cin-start': '01/04/2019', 'case-status': 'd) Open assessment' },
      ],
      7: [{ 'child-id': 'W1', 'plan-start': '16/04/2019', 'plan-end': '10/06/2019' }],
    },
  },
  run: (run) => reportStatusAlone(run, 7, statusPlan),
  message: ([ended]) =>
    `the case status says that the child is on a child protection plan, but ${ended === undefined ? 'list 7 does not have the child' : `the plan on list 7 has ended (${ended})`}. Correct the status, or list 7.`,
};
