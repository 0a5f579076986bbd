import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { placedForAdoption } from '../codes-of.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const adoptedWithoutBeingPlacedForAdoption = codesThatDoNotMeet({
  id: 'adopted-without-being-placed-for-adoption',
  title: 'A child left care by adoption from a placement that is not for adoption',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'looked-after-end-reason', set: 'LAC_CEASE', codes: ['E11', 'E12'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', allBut: placedForAdoption },
  because:
    'The last placement before adoption is one for adoption, with the same carers too. Correct the placement type or the reason.',
  source: 'Looked after return rule 390',
  failing: exampleRows('sif-2015', 8, { 'looked-after-end-reason': 'E11', 'placement-type': 'U5' }),
  passing: exampleRows('sif-2015', 8, { 'looked-after-end-reason': 'E11', 'placement-type': 'A5' }),
});
