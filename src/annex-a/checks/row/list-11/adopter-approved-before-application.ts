import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterApprovedBeforeApplication = eventBefore({
  id: 'adopter-approved-before-application',
  title: 'An adopter was approved before applying',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'approved',
  notBefore: ['application', 'first-contact'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { application: '09/03/2024', approved: '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { application: '09/03/2024', approved: '09/03/2024' }),
});
