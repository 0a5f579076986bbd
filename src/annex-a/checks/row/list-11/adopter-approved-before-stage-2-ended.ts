import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterApprovedBeforeStage2Ended = eventBefore({
  id: 'adopter-approved-before-stage-2-ended',
  title: 'An adopter was approved before stage 2 ended',
  severity: 'query',
  list: 11,
  editions: ['ilacs'],
  event: 'approved',
  notBefore: ['adopter-stage-2-end'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'adopter-stage-2-end': '09/03/2024', approved: '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'adopter-stage-2-end': '09/03/2024', approved: '09/03/2024' }),
});
