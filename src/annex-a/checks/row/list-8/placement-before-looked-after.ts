import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const placementBeforeLookedAfter = eventBefore({
  id: 'placement-before-looked-after',
  title: 'The latest placement started before the child was looked after',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  event: 'placement-start',
  notBefore: ['looked-after-start'],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'looked-after-start': '09/03/2015', 'placement-start': '03/03/2015' }),
  passing: exampleRows('sif-2015', 8, { 'looked-after-start': '09/03/2015', 'placement-start': '09/03/2015' }),
});
