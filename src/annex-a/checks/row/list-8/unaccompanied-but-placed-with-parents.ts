import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const unaccompaniedButPlacedWithParents = codesThatDoNotMeet({
  id: 'unaccompanied-but-placed-with-parents',
  title: 'An unaccompanied asylum seeking child is placed with parents',
  severity: 'query',
  list: 8,
  editions: everyEdition,
  look: { field: 'uasc', set: 'YN', codes: ['Y'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', codes: ['P1'] },
  because: 'Were the parents found since? Otherwise correct one of the two cells.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { uasc: 'Y', 'placement-type': 'P1' }),
  passing: exampleRows('sif-2015', 8, { uasc: 'Y', 'placement-type': 'U6' }),
});
