import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const stage2EndedBeforeItStarted = eventBefore({
  id: 'stage-2-ended-before-it-started',
  title: 'Stage 2 with an adopter ended before it started',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'adopter-stage-2-end',
  notBefore: ['adopter-stage-2-start', 'adopter-stage-1-end', 'adopter-stage-1-start', 'first-contact'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'adopter-stage-2-start': '09/03/2024', 'adopter-stage-2-end': '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'adopter-stage-2-start': '09/03/2024', 'adopter-stage-2-end': '09/03/2024' }),
});
