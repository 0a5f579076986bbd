import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const withFormerFosterCarersUnder18 = codeAtAge({
  id: 'with-former-foster-carers-under-18',
  title: 'A care leaver under 18 lives with former foster carers',
  severity: 'error',
  list: 9,
  editions: everyEdition,
  look: { field: 'accommodation', set: 'CL_ACCOM', codes: ['Z'] },
  on: null,
  from: () => 18,
  source: 'Looked after return rule 3001',
  failing: exampleRows('sif-2015', 9, { 'date-of-birth': '02/06/1997', accommodation: 'Z' }),
  passing: exampleRows('sif-2015', 9, { 'date-of-birth': '01/06/1997', accommodation: 'Z' }),
});
