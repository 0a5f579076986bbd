import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeNotForList } from '../code-not-for-list.ts';

export const ceasedThoughLookedAfterWentOn = codeNotForList({
  id: 'ceased-though-looked-after-went-on',
  title: 'The reason for ceasing says that the child went on being looked after',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'looked-after-end-reason', set: 'LAC_CEASE', codes: ['X1'] },
  because:
    'That closes an episode of the return while the period goes on. Remove date and reason, or give the reason for which the period ended.',
  source: 'Annex A, list 8; looked after return rule 148',
  failing: exampleRows('sif-2015', 8, { 'looked-after-end': '09/03/2015', 'looked-after-end-reason': 'X1' }),
  passing: exampleRows('sif-2015', 8, { 'looked-after-end': '09/03/2015', 'looked-after-end-reason': 'E8' }),
});
