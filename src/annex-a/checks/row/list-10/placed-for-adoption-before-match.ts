import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const placedForAdoptionBeforeMatch = eventBefore({
  id: 'placed-for-adoption-before-match',
  title: 'A child was placed for adoption before being matched',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  event: 'placed-for-adoption',
  notBefore: ['matched', 'adoption-decision', 'entered-care'],
  source: 'Annex A, list 10; looked after return rules 331, 552',
  failing: exampleRows('ilacs', 10, { matched: '09/03/2024', 'placed-for-adoption': '03/03/2024' }),
  passing: exampleRows('ilacs', 10, { matched: '09/03/2024', 'placed-for-adoption': '09/03/2024' }),
});
