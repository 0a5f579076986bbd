import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { temporary } from '../codes-of.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const providerOfATemporaryPlacement = codesThatDoNotMeet({
  id: 'provider-of-a-temporary-placement',
  title: 'A temporary or other placement has a provider',
  severity: 'query',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-provider', set: 'PROVIDER', allBut: [] },
  beside: { field: 'placement-type', set: 'PLACEMENT', codes: [...temporary, 'Z1'] },
  because: 'The return leaves the provider of such a placement empty. Is the placement type right?',
  source: 'Looked after return rule 178',
  failing: exampleRows('ilacs', 8, { 'placement-type': 'T0', 'placement-provider': 'PR1' }),
  passing: exampleRows('ilacs', 8, { 'placement-type': 'T0' }),
});
