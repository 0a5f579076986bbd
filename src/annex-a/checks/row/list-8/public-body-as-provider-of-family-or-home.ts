import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { foster, placedForAdoption } from '../codes-of.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const publicBodyAsProviderOfFamilyOrHome = codesThatDoNotMeet({
  id: 'public-body-as-provider-of-family-or-home',
  title: "Another public body is the provider of a family placement or a children's home",
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-provider', set: 'PROVIDER', codes: ['PR3'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', codes: [...foster, ...placedForAdoption, 'K1', 'K2'] },
  because:
    "Foster care, adoption and children's homes are provided by authorities, companies or charities. Correct one of the two codes.",
  source: 'Looked after return rule 529',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'K2', 'placement-provider': 'PR3' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'R2', 'placement-provider': 'PR3' }),
});
