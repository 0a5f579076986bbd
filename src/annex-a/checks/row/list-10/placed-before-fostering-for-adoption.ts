import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const placedBeforeFosteringForAdoption = eventBefore({
  id: 'placed-before-fostering-for-adoption',
  title: 'A child was placed for adoption before fostering for adoption started',
  severity: 'query',
  list: 10,
  editions: everyEdition,
  event: 'placed-for-adoption',
  notBefore: ['fostering-to-adopt-start'],
  source: 'Annex A, list 10; ours',
  failing: exampleRows('ilacs', 10, { 'fostering-to-adopt-start': '09/03/2024', 'placed-for-adoption': '03/03/2024' }),
  passing: exampleRows('ilacs', 10, { 'fostering-to-adopt-start': '09/03/2024', 'placed-for-adoption': '09/03/2024' }),
});
