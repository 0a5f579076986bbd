import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterMatchedBeforeApproval = eventBefore({
  id: 'adopter-matched-before-approval',
  title: 'An adopter was matched before approval',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'adopter-matched',
  notBefore: ['approved', 'adopter-stage-2-start', 'adopter-stage-1-start', 'first-contact'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { approved: '09/03/2024', 'adopter-matched': '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { approved: '09/03/2024', 'adopter-matched': '09/03/2024' }),
});
