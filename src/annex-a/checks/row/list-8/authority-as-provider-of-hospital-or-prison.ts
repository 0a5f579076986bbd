import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const authorityAsProviderOfHospitalOrPrison = codesThatDoNotMeet({
  id: 'authority-as-provider-of-hospital-or-prison',
  title: 'A local authority is the provider of a hospital or a young offender institution',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'placement-provider', set: 'PROVIDER', codes: ['PR1', 'PR2'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', codes: ['R2', 'R5'] },
  because: 'No local authority provides such a placement. Correct one of the two codes.',
  source: 'Looked after return rules 527, 528',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'R5', 'placement-provider': 'PR1' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'R5', 'placement-provider': 'PR3' }),
});
