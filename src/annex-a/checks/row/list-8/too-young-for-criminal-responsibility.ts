import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const tooYoungForCriminalResponsibility = codeAtAge({
  id: 'too-young-for-criminal-responsibility',
  title: 'A child under 10 has a legal status of criminal proceedings',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'legal-status', set: 'LEGAL', codes: ['J1', 'J2', 'J3'] },
  on: 'legal-status-start',
  from: () => 10,
  source: 'Looked after return rule 358; Children and Young Persons Act 1933, section 50',
  failing: exampleRows('sif-2015', 8, { 'date-of-birth': '02/06/2005', 'legal-status': 'J1' }),
  passing: exampleRows('sif-2015', 8, { 'date-of-birth': '01/06/2005', 'legal-status': 'J1' }),
});
