import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const childPlacedBeforeAdopterWasApproved = eventBefore({
  id: 'child-placed-before-adopter-was-approved',
  title: 'A child was placed with an adopter before approval',
  severity: 'error',
  list: 11,
  editions: ['sif-2015'],
  event: 'child-placed',
  notBefore: ['approval-or-refusal', 'application', 'first-contact'],
  source: 'Annex A, list 11; Adoption and Children Act 2002, section 18',
  failing: exampleRows('sif-2015', 11, { 'approval-or-refusal': '09/03/2015', 'child-placed': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'approval-or-refusal': '09/03/2015', 'child-placed': '09/03/2015' }),
});
