import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adoptionOrderBeforePlacementOrder = eventBefore({
  id: 'adoption-order-before-placement-order',
  title: 'An adoption order was made before the placement order',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  event: 'adoption-order',
  notBefore: ['placement-order'],
  source: 'Annex A, list 10; Adoption and Children Act 2002, sections 21, 46',
  failing: exampleRows('sif-2015', 10, { 'placement-order': '09/03/2015', 'adoption-order': '03/03/2015' }),
  passing: exampleRows('sif-2015', 10, { 'placement-order': '09/03/2014', 'adoption-order': '03/03/2015' }),
});
