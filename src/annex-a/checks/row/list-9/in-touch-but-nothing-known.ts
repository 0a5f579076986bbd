import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const inTouchButNothingKnown = missingBeside({
  id: 'in-touch-but-nothing-known',
  title: 'The authority is in touch with a care leaver and a cell on how they live is empty',
  severity: 'query',
  list: 9,
  editions: everyEdition,
  beside: { field: 'in-touch', set: 'CL_TOUCH', codes: ['YES'] },
  cells: ['last-contact', 'accommodation', 'accommodation-suitability', 'activity', 'multiple-occupancy'],
  because: 'Fill it in, or correct the answer on being in touch.',
  source: 'Looked after return rules 345, 153; Annex A, list 9',
  failing: exampleRows('sif-2015', 9, { 'in-touch': 'Yes', accommodation: 'U', activity: 'F2' }),
  passing: exampleRows('sif-2015', 9, {
    'in-touch': 'Yes',
    accommodation: 'U',
    'accommodation-suitability': 'Suitable',
    activity: 'F2',
    'multiple-occupancy': 'N',
  }),
});
