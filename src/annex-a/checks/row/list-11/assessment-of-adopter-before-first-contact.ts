import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const assessmentOfAdopterBeforeFirstContact = eventBefore({
  id: 'assessment-of-adopter-before-first-contact',
  title: 'The assessment of an adopter started before the first contact',
  severity: 'error',
  list: 11,
  editions: ['sif-2015'],
  event: 'assessment-started',
  notBefore: ['first-contact'],
  source: 'Annex A, list 11',
  failing: exampleRows('sif-2015', 11, { 'first-contact': '09/03/2015', 'assessment-started': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'first-contact': '09/03/2015', 'assessment-started': '09/03/2015' }),
});
