import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const stage2BeforeStage1Ended = eventBefore({
  id: 'stage-2-before-stage-1-ended',
  title: 'Stage 2 with an adopter started before stage 1 ended',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'adopter-stage-2-start',
  notBefore: ['adopter-stage-1-end', 'adopter-stage-1-start', 'first-contact'],
  source: 'Annex A, list 11; SI 2005/389, regulation 27',
  failing: exampleRows('ilacs', 11, { 'adopter-stage-1-end': '09/03/2024', 'adopter-stage-2-start': '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'adopter-stage-1-end': '09/03/2024', 'adopter-stage-2-start': '09/03/2024' }),
});
