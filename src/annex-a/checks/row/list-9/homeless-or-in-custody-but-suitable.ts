import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const homelessOrInCustodyButSuitable = codesThatDoNotMeet({
  id: 'homeless-or-in-custody-but-suitable',
  title: 'No fixed abode or custody is called suitable accommodation',
  severity: 'error',
  list: 9,
  editions: everyEdition,
  look: { field: 'accommodation-suitability', set: 'CL_SUIT', codes: ['SUITABLE'] },
  beside: { field: 'accommodation', set: 'CL_ACCOM', codes: ['S', 'X'] },
  because: 'Neither is ever suitable. Correct the suitability or the type of accommodation.',
  source: 'Looked after return rule 133',
  failing: exampleRows('sif-2015', 9, { accommodation: 'X', 'accommodation-suitability': 'Suitable' }),
  passing: exampleRows('sif-2015', 9, { accommodation: 'X', 'accommodation-suitability': 'Unsuitable' }),
});
