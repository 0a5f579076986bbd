import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const specialGuardianshipAt18OrOver = codeAtAge({
  id: 'special-guardianship-at-18-or-over',
  title: 'A young person left care by special guardianship at 18 or over',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'looked-after-end-reason', set: 'LAC_CEASE', codes: ['E45', 'E46', 'E47', 'E48'] },
  on: 'looked-after-end',
  under: 18,
  source: 'Looked after return rule 407; Children Act 1989, section 14A(1)',
  failing: exampleRows('sif-2015', 8, {
    'date-of-birth': '01/03/1997',
    'looked-after-end': '01/03/2015',
    'looked-after-end-reason': 'E45',
  }),
  passing: exampleRows('sif-2015', 8, {
    'date-of-birth': '02/03/1997',
    'looked-after-end': '01/03/2015',
    'looked-after-end-reason': 'E45',
  }),
});
