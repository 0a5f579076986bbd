import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const ceasedBeforeThePlacement = eventBefore({
  id: 'ceased-before-the-placement',
  title: 'The child ceased to be looked after before the latest placement started',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  event: 'looked-after-end',
  notBefore: ['placement-start'],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'placement-start': '09/03/2015', 'looked-after-end': '03/03/2015' }),
  passing: exampleRows('sif-2015', 8, { 'placement-start': '09/03/2015', 'looked-after-end': '09/03/2015' }),
});
