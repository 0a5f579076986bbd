import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterDecidedOnBeforeAssessment = eventBefore({
  id: 'adopter-decided-on-before-assessment',
  title: 'An adopter was approved or refused before the assessment started',
  severity: 'error',
  list: 11,
  editions: ['sif-2015'],
  event: 'approval-or-refusal',
  notBefore: ['assessment-started'],
  source: 'Annex A, list 11',
  failing: exampleRows('sif-2015', 11, { 'assessment-started': '09/03/2015', 'approval-or-refusal': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'assessment-started': '09/03/2015', 'approval-or-refusal': '09/05/2015' }),
});
