import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adoptersOrderBeforePlacing = eventBefore({
  id: 'adopters-order-before-placing',
  title: 'An adopter was granted the order before a child was placed',
  severity: 'error',
  list: 11,
  editions: everyEdition,
  event: 'order-granted',
  notBefore: ['child-placed', 'adopter-matched', 'approved', 'approval-or-refusal', 'application', 'first-contact'],
  source: 'Annex A, list 11; Adoption and Children Act 2002, section 42',
  failing: exampleRows('sif-2015', 11, { 'child-placed': '09/03/2015', 'order-granted': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'child-placed': '09/03/2014', 'order-granted': '03/03/2015' }),
});
