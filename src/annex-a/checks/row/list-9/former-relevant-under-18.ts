import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const formerRelevantUnder18 = codeAtAge({
  id: 'former-relevant-under-18',
  title: 'A former relevant child is under 18',
  severity: 'error',
  list: 9,
  editions: everyEdition,
  look: { field: 'eligibility', set: 'CL_ELIG', codes: ['FORMER-RELEVANT'] },
  on: null,
  from: () => 18,
  source: 'Children Act 1989, section 23C; Annex A, list 9',
  failing: exampleRows('sif-2015', 9, { 'date-of-birth': '02/06/1997', eligibility: 'Former relevant' }),
  passing: exampleRows('sif-2015', 9, { 'date-of-birth': '01/06/1997', eligibility: 'Former relevant' }),
});
