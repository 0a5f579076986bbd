import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codeNotForList } from '../code-not-for-list.ts';

export const shortBreakAmongLookedAfter = codeNotForList({
  id: 'short-break-among-looked-after',
  title: 'A child on short breaks is in the list of looked after children',
  severity: 'query',
  list: 8,
  editions: everyEdition,
  look: { field: 'legal-status', set: 'LEGAL', codes: ['V3', 'V4'] },
  because:
    'Children on a series of short breaks are usually left out of this list. Is the child otherwise looked after?',
  source: 'Annex A, list 8, as authorities draw it up; ours',
  failing: exampleRows('ilacs', 8, { 'legal-status': 'V4' }),
  passing: exampleRows('ilacs', 8, { 'legal-status': 'V2' }),
});
