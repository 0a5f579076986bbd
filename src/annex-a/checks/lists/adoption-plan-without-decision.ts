import { codeIn } from '../../editions/code-sets/code-places.ts';
import type { Check } from '../check.ts';
import { reportWithoutDecision } from './linking/adoption-rows.ts';

const adoption = codeIn('PERMANENCE', 'ADOPTION');

export const adoptionPlanWithoutDecision: Check = {
  id: 'adoption-plan-without-decision',
  title: 'The permanence plan is adoption, but the child is not on list 10',
  // A query: a plan may be made at a review before the agency decides.
  severity: 'query',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 8: ['child-id', 'looked-after-end', 'permanence-plan'], 10: ['child-id'] }],
  source: 'Annex A since 2018, lists 8 and 10',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: { 8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2018', 'permanence-plan': 'b) Adoption' }], 10: [] },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-start': '06/01/2018', 'permanence-plan': 'b) Adoption' },
        { 'child-id': 'W2', 'looked-after-start': '06/01/2018', 'permanence-plan': 'f) Long-term fostering' },
      ],
      10: [{ 'child-id': 'W1', 'adoption-decision': '04/06/2018' }],
    },
  },
  run: (run) => reportWithoutDecision(run, 'permanence-plan', (plan) => plan === adoption),
  message: () =>
    'the permanence plan is adoption, but the child is not on list 10. Is the decision still to come, or is the child missing from list 10?',
};
