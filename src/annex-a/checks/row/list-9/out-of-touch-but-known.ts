import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { givenBeside } from '../cell-beside.ts';

export const outOfTouchButKnown = givenBeside({
  id: 'out-of-touch-but-known',
  title: 'The authority is not in touch with a care leaver and tells how they live',
  severity: 'query',
  list: 9,
  editions: everyEdition,
  beside: { field: 'in-touch', set: 'CL_TOUCH', allBut: ['YES'] },
  cells: ['accommodation', 'accommodation-suitability', 'activity', 'multiple-occupancy'],
  because: 'From whom is it known? Otherwise leave it empty, or correct the answer on being in touch.',
  source: 'Looked after return rules 344, 153; Annex A, list 9',
  failing: exampleRows('ilacs', 9, { 'in-touch': 'Died', accommodation: 'U' }),
  passing: exampleRows('ilacs', 9, { 'in-touch': 'Rhom' }),
});
