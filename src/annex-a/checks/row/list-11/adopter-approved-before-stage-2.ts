import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterApprovedBeforeStage2 = eventBefore({
  id: 'adopter-approved-before-stage-2',
  title: 'An adopter was approved before stage 2 started',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'approved',
  notBefore: ['adopter-stage-2-start', 'adopter-stage-1-end', 'adopter-stage-1-start'],
  source: 'Annex A, list 11; SI 2005/389, regulations 29 to 30B',
  failing: exampleRows('ilacs', 11, { 'adopter-stage-2-start': '09/03/2024', approved: '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'adopter-stage-2-start': '09/03/2024', approved: '09/06/2024' }),
});
