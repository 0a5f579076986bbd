import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeAtAge } from '../code-at-age.ts';

export const tooYoungToLeaveForIndependentLiving = codeAtAge({
  id: 'too-young-to-leave-for-independent-living',
  title: 'A child under 14 left care for independent living',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'looked-after-end-reason', set: 'LAC_CEASE', codes: ['E5', 'E6'] },
  on: 'looked-after-end',
  from: () => 14,
  source: 'Looked after return rule 387',
  failing: exampleRows('sif-2015', 8, {
    'date-of-birth': '02/03/2001',
    'looked-after-end': '01/03/2015',
    'looked-after-end-reason': 'E5',
  }),
  passing: exampleRows('sif-2015', 8, {
    'date-of-birth': '02/03/1998',
    'looked-after-end': '01/03/2015',
    'looked-after-end-reason': 'E5',
  }),
});
