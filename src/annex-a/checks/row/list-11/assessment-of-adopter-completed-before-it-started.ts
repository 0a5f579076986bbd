import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const assessmentOfAdopterCompletedBeforeItStarted = eventBefore({
  id: 'assessment-of-adopter-completed-before-it-started',
  title: 'The assessment of an adopter was completed before it started',
  severity: 'error',
  list: 11,
  editions: ['sif-2015'],
  event: 'assessment-completed',
  notBefore: ['assessment-started', 'first-contact'],
  source: 'Annex A, list 11',
  failing: exampleRows('sif-2015', 11, { 'assessment-started': '09/03/2015', 'assessment-completed': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'assessment-started': '09/03/2015', 'assessment-completed': '09/03/2015' }),
});
