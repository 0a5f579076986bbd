import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const returnHomePlannedUnderAPlacementOrder = codesThatDoNotMeet({
  id: 'return-home-planned-under-a-placement-order',
  title: 'A return to the family is planned for a child under a placement order',
  severity: 'query',
  list: 8,
  editions: ['sif-2015'],
  look: { field: 'reunification-plan', set: 'YN', codes: ['Y'] },
  beside: { field: 'legal-status', set: 'LEGAL', codes: ['E1', 'D1'] },
  because: 'Has the plan changed? Then the order is to be revoked; otherwise correct one of the two cells.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'reunification-plan': 'Y', 'legal-status': 'E1' }),
  passing: exampleRows('sif-2015', 8, { 'reunification-plan': 'Y', 'legal-status': 'C1' }),
});
