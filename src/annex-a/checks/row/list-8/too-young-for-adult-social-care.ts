import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const tooYoungForAdultSocialCare = codeAtAge({
  id: 'too-young-for-adult-social-care',
  title: 'A child under 16 left care for adult social care',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'looked-after-end-reason', set: 'LAC_CEASE', codes: ['E7'] },
  on: 'looked-after-end',
  from: () => 16,
  source: 'Looked after return rule 389',
  failing: exampleRows('ilacs', 8, {
    'date-of-birth': '02/03/2008',
    'looked-after-end': '01/03/2024',
    'looked-after-end-reason': 'E7',
  }),
  passing: exampleRows('ilacs', 8, {
    'date-of-birth': '01/03/2006',
    'looked-after-end': '01/03/2024',
    'looked-after-end-reason': 'E7',
  }),
});
