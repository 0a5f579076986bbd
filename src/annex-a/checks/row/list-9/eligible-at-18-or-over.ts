import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const eligibleAt18OrOver = codeAtAge({
  id: 'eligible-at-18-or-over',
  title: 'An eligible child is 18 or over',
  severity: 'error',
  list: 9,
  editions: everyEdition,
  look: { field: 'eligibility', set: 'CL_ELIG', codes: ['ELIGIBLE'] },
  on: null,
  under: 18,
  source: 'Children Act 1989, schedule 2, paragraph 19B; Annex A, list 9',
  failing: exampleRows('ilacs', 9, { 'date-of-birth': '03/06/2006', eligibility: 'Eligible' }),
  passing: exampleRows('ilacs', 9, { 'date-of-birth': '04/06/2006', eligibility: 'Eligible' }),
});
