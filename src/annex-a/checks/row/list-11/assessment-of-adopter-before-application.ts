import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const assessmentOfAdopterBeforeApplication = eventBefore({
  id: 'assessment-of-adopter-before-application',
  title: 'The assessment of an adopter started before the application',
  severity: 'query',
  list: 11,
  editions: ['sif-2015'],
  event: 'assessment-started',
  notBefore: ['application'],
  source: 'Annex A, list 11; a first stage may come before the formal application: SI 2005/389 as amended in 2013',
  failing: exampleRows('sif-2015', 11, { application: '09/03/2015', 'assessment-started': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { application: '09/03/2015', 'assessment-started': '09/03/2015' }),
});
