import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const returnHomeAsPlanUnderAPlacementOrder = codesThatDoNotMeet({
  id: 'return-home-as-plan-under-a-placement-order',
  title: 'The permanence plan of a child under a placement order is a return to the family',
  severity: 'query',
  list: 8,
  editions: ['ilacs'],
  look: { field: 'permanence-plan', set: 'PERMANENCE', codes: ['RETURN'] },
  beside: { field: 'legal-status', set: 'LEGAL', codes: ['E1', 'D1'] },
  because: 'Has the plan changed? Then the order is to be revoked; otherwise correct one of the two cells.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('ilacs', 8, { 'permanence-plan': 'RETURN', 'legal-status': 'E1' }),
  passing: exampleRows('ilacs', 8, { 'permanence-plan': 'SGO', 'legal-status': 'E1' }),
});
