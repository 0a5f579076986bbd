import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { foster } from '../codes-of.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const specialGuardianWasNoFosterCarer = codesThatDoNotMeet({
  id: 'special-guardian-was-no-foster-carer',
  title: 'Special guardianship to the former foster carer of a child not in foster care',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'looked-after-end-reason', set: 'LAC_CEASE', codes: ['E45', 'E46'] },
  beside: { field: 'placement-type', set: 'PLACEMENT', allBut: foster },
  because:
    'If the guardian was not the foster carer, E47 or E48 is the reason. Correct the reason or the placement type.',
  source: 'Looked after return rule 516',
  failing: exampleRows('ilacs', 8, { 'looked-after-end-reason': 'E45', 'placement-type': 'K2' }),
  passing: exampleRows('ilacs', 8, { 'looked-after-end-reason': 'E45', 'placement-type': 'U3' }),
});
