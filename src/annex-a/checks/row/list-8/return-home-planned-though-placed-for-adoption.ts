import { exampleRows } from '../../example-rows.ts';
import { placedForAdoption } from '../codes-of.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const returnHomePlannedThoughPlacedForAdoption = codesThatDoNotMeet({
  id: 'return-home-planned-though-placed-for-adoption',
  title: 'A return to the family is planned for a child placed for adoption',
  severity: 'query',
  list: 8,
  editions: ['sif-2015'],
  look: { field: 'reunification-plan', set: 'YN', codes: ['Y'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', codes: placedForAdoption },
  because: 'Has the plan changed? Otherwise correct one of the two cells.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'reunification-plan': 'Y', 'placement-type': 'A5' }),
  passing: exampleRows('sif-2015', 8, { 'reunification-plan': 'N', 'placement-type': 'A5' }),
});
