import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const relevantAt18OrOver = codeAtAge({
  id: 'relevant-at-18-or-over',
  title: 'A relevant child is 18 or over',
  severity: 'error',
  list: 9,
  editions: everyEdition,
  look: { field: 'eligibility', set: 'CL_ELIG', codes: ['RELEVANT'] },
  on: null,
  under: 18,
  source: 'Children Act 1989, section 23A; Annex A, list 9',
  failing: exampleRows('sif-2015', 9, { 'date-of-birth': '01/06/1997', eligibility: 'Relevant' }),
  passing: exampleRows('sif-2015', 9, { 'date-of-birth': '02/06/1997', eligibility: 'Relevant' }),
});
