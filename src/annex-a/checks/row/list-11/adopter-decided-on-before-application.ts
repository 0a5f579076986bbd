import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterDecidedOnBeforeApplication = eventBefore({
  id: 'adopter-decided-on-before-application',
  title: 'An adopter was approved or refused before applying',
  severity: 'error',
  list: 11,
  editions: ['sif-2015'],
  event: 'approval-or-refusal',
  notBefore: ['application', 'first-contact'],
  source: 'Annex A, list 11',
  failing: exampleRows('sif-2015', 11, { application: '09/03/2015', 'approval-or-refusal': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { application: '09/03/2015', 'approval-or-refusal': '09/05/2015' }),
});
