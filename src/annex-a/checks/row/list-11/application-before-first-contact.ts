import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const applicationBeforeFirstContact = eventBefore({
  id: 'application-before-first-contact',
  title: 'An adopter applied before the first contact',
  severity: 'error',
  list: 11,
  editions: everyEdition,
  event: 'application',
  notBefore: ['first-contact'],
  source: 'Annex A, list 11',
  failing: exampleRows('sif-2015', 11, { 'first-contact': '09/03/2015', application: '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'first-contact': '09/03/2015', application: '09/03/2015' }),
});
