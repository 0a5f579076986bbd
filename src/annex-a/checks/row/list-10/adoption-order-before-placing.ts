import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adoptionOrderBeforePlacing = eventBefore({
  id: 'adoption-order-before-placing',
  title: 'An adoption order was made before the child was placed for adoption',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  event: 'adoption-order',
  notBefore: ['placed-for-adoption', 'matched', 'adoption-decision', 'entered-care'],
  source: 'Annex A, list 10; Adoption and Children Act 2002, section 42',
  failing: exampleRows('sif-2015', 10, { 'placed-for-adoption': '09/03/2015', 'adoption-order': '03/03/2015' }),
  passing: exampleRows('sif-2015', 10, { 'placed-for-adoption': '09/03/2014', 'adoption-order': '03/03/2015' }),
});
