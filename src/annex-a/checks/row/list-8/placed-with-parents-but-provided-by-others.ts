import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const placedWithParentsButProvidedByOthers = codesThatDoNotMeet({
  id: 'placed-with-parents-but-provided-by-others',
  title: 'A placement with parents has another provider',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-provider', set: 'PROVIDER', allBut: ['PR0'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', codes: ['P1'] },
  because: 'A placement with parents is provided by them. Correct one of the two codes.',
  source: 'Looked after return rules 527 to 531',
  failing: exampleRows('ilacs', 8, { 'placement-type': 'P1', 'placement-provider': 'PR4' }),
  passing: exampleRows('ilacs', 8, { 'placement-type': 'P1', 'placement-provider': 'PR0' }),
});
