import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const stage1EndedBeforeItStarted = eventBefore({
  id: 'stage-1-ended-before-it-started',
  title: 'Stage 1 with an adopter ended before it started',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'adopter-stage-1-end',
  notBefore: ['adopter-stage-1-start', 'first-contact'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'adopter-stage-1-start': '09/03/2024', 'adopter-stage-1-end': '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'adopter-stage-1-start': '09/03/2024', 'adopter-stage-1-end': '09/03/2024' }),
});
