import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const stage1BeforeFirstContact = eventBefore({
  id: 'stage-1-before-first-contact',
  title: 'Stage 1 with an adopter started before the first contact',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'adopter-stage-1-start',
  notBefore: ['first-contact'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'first-contact': '09/03/2024', 'adopter-stage-1-start': '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'first-contact': '09/03/2024', 'adopter-stage-1-start': '09/03/2024' }),
});
