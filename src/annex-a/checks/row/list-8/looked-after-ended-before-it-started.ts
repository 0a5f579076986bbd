import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const lookedAfterEndedBeforeItStarted = eventBefore({
  id: 'looked-after-ended-before-it-started',
  title: 'A period of being looked after ended before it started',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  event: 'looked-after-end',
  notBefore: ['looked-after-start'],
  source: 'Annex A, list 8; looked after return rule 356',
  failing: exampleRows('sif-2015', 8, { 'looked-after-start': '09/03/2015', 'looked-after-end': '03/03/2015' }),
  passing: exampleRows('sif-2015', 8, { 'looked-after-start': '09/03/2015', 'looked-after-end': '09/03/2015' }),
});
