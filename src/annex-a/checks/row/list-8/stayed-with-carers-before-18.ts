import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const stayedWithCarersBefore18 = codeAtAge({
  id: 'stayed-with-carers-before-18',
  title: 'A child under 18 left care to stay with the carers as an adult',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'looked-after-end-reason', set: 'LAC_CEASE', codes: ['E17'] },
  on: 'looked-after-end',
  from: () => 18,
  source: 'Looked after return rule 460',
  failing: exampleRows('ilacs', 8, {
    'date-of-birth': '02/03/2006',
    'looked-after-end': '01/03/2024',
    'looked-after-end-reason': 'E17',
  }),
  passing: exampleRows('ilacs', 8, {
    'date-of-birth': '01/03/2006',
    'looked-after-end': '01/03/2024',
    'looked-after-end-reason': 'E17',
  }),
});
