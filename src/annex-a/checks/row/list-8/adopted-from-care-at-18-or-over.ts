import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const adoptedFromCareAt18OrOver = codeAtAge({
  id: 'adopted-from-care-at-18-or-over',
  title: 'A young person left care by adoption at 18 or over',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'looked-after-end-reason', set: 'LAC_CEASE', codes: ['E11', 'E12'] },
  on: 'looked-after-end',
  under: 18,
  source: 'Looked after return rule 386',
  failing: exampleRows('sif-2015', 8, {
    'date-of-birth': '01/03/1997',
    'looked-after-end': '01/03/2015',
    'looked-after-end-reason': 'E11',
  }),
  passing: exampleRows('sif-2015', 8, {
    'date-of-birth': '01/03/2012',
    'looked-after-end': '01/03/2015',
    'looked-after-end-reason': 'E11',
  }),
});
