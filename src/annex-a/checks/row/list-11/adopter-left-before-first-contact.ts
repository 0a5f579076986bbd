import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const adopterLeftBeforeFirstContact = eventBefore({
  id: 'adopter-left-before-first-contact',
  title: 'An adopter left the process before the first contact',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  event: 'left-process',
  notBefore: ['first-contact'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'first-contact': '09/03/2024', 'left-process': '03/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'first-contact': '09/03/2024', 'left-process': '09/03/2024' }),
});
