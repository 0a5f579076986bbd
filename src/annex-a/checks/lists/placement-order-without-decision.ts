import { codeIn } from '../../editions/code-sets/code-places.ts';
import { type Check, everyEdition } from '../check.ts';
import { reportWithoutDecision } from './linking/adoption-rows.ts';

const placementOrder = codeIn('LEGAL', 'E1');

export const placementOrderWithoutDecision: Check = {
  id: 'placement-order-without-decision',
  title: 'A child is under a placement order, but not on list 10',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-end', 'legal-status'], 10: ['child-id'] }],
  source: 'Annex A, lists 8 and 10; looked after return rules 408 and 553',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014', 'legal-status': 'E1' }], 10: [] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-start': '06/01/2014', 'legal-status': 'E1' },
        { 'child-id': 'W2', 'looked-after-start': '06/01/2014', 'legal-status': 'C2' },
      ],
      10: [{ 'child-id': 'W1', 'adoption-decision': '02/06/2014' }],
    },
  },
  run: (run) => reportWithoutDecision(run, 'legal-status', (status) => status === placementOrder),
  message: () =>
    'the child is under a placement order, which follows a decision for adoption, but is not on list 10. Add the child to list 10, or correct the legal status.',
};
