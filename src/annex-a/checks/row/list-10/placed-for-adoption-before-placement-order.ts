import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const placedForAdoptionBeforePlacementOrder = eventBefore({
  id: 'placed-for-adoption-before-placement-order',
  title: 'A child was placed for adoption before the placement order',
  severity: 'query',
  list: 10,
  editions: everyEdition,
  event: 'placed-for-adoption',
  notBefore: ['placement-order'],
  source: "Annex A, list 10; lawful only with the parents' consent: Adoption and Children Act 2002, sections 18, 19",
  failing: exampleRows('sif-2015', 10, { 'placement-order': '09/03/2015', 'placed-for-adoption': '03/03/2015' }),
  passing: exampleRows('sif-2015', 10, { 'placement-order': '09/03/2015', 'placed-for-adoption': '09/03/2015' }),
});
