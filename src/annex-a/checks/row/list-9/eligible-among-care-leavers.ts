import { exampleRows } from '../../example-rows.ts';
import { codeNotForList } from '../code-not-for-list.ts';

export const eligibleAmongCareLeavers = codeNotForList({
  id: 'eligible-among-care-leavers',
  title: 'An eligible child is in the list of care leavers',
  severity: 'query',
  list: 9,
  editions: ['sif-2015'],
  look: { field: 'eligibility', set: 'CL_ELIG', codes: ['ELIGIBLE'] },
  because: 'An eligible child is still looked after and belongs in list 8. Has the young person left care?',
  source: 'Annex A, list 9; Children Act 1989, schedule 2, paragraph 19B',
  failing: exampleRows('sif-2015', 9, { eligibility: 'Eligible' }),
  passing: exampleRows('sif-2015', 9, { eligibility: 'Qualifying' }),
});
