import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const multipleOccupancyOfAnotherKindOfHome = codesThatDoNotMeet({
  id: 'multiple-occupancy-of-another-kind-of-home',
  title: 'A care leaver lives in multiple occupation and in a home of another kind',
  severity: 'query',
  list: 9,
  editions: ['sif-2015'],
  look: { field: 'multiple-occupancy', set: 'YN', codes: ['Y'] },
  beside: { field: 'accommodation', set: 'CL_ACCOM', codes: ['B', 'C', 'E', 'G', 'H', 'R', 'S', 'X', 'Z'] },
  because: 'Such a home is not let to several households. Correct one of the two cells.',
  source: 'Annex A, list 9; ours',
  failing: exampleRows('sif-2015', 9, { accommodation: 'B', 'multiple-occupancy': 'Y' }),
  passing: exampleRows('sif-2015', 9, { accommodation: 'U', 'multiple-occupancy': 'Y' }),
});
