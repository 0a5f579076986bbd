import { exampleRows } from '../../example-rows.ts';
import { placedForAdoption } from '../codes-of.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const placedForAdoptionUnderAnotherPlan = codesThatDoNotMeet({
  id: 'placed-for-adoption-under-another-plan',
  title: 'A child placed for adoption has another permanence plan',
  severity: 'query',
  list: 8,
  editions: ['ilacs'],
  look: { field: 'permanence-plan', set: 'PERMANENCE', allBut: ['ADOPTION'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', codes: placedForAdoption },
  because: 'Has the plan changed? Otherwise correct one of the two cells.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('ilacs', 8, { 'permanence-plan': 'RETURN', 'placement-type': 'A5' }),
  passing: exampleRows('ilacs', 8, { 'permanence-plan': 'ADOPTION', 'placement-type': 'A5' }),
});
