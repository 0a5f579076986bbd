import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterDecidedOnBeforeAssessmentWasCompleted = eventBefore({
  id: 'adopter-decided-on-before-assessment-was-completed',
  title: 'An adopter was approved or refused before the assessment was completed',
  severity: 'query',
  list: 11,
  editions: ['sif-2015'],
  event: 'approval-or-refusal',
  notBefore: ['assessment-completed'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('sif-2015', 11, { 'assessment-completed': '09/03/2015', 'approval-or-refusal': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'assessment-completed': '09/03/2015', 'approval-or-refusal': '09/03/2015' }),
});
