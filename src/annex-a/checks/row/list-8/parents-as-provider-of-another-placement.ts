import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const parentsAsProviderOfAnotherPlacement = codesThatDoNotMeet({
  id: 'parents-as-provider-of-another-placement',
  title: 'Parents are the provider of a placement that is not with parents',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-provider', set: 'PROVIDER', codes: ['PR0'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', allBut: ['P1'] },
  because: 'Parents provide only a placement with parents. Correct one of the two codes.',
  source: 'Looked after return rule 550',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'U6', 'placement-provider': 'PR0' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'P1', 'placement-provider': 'PR0' }),
});
