import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const referredToRegisterBeforeFirstContact = eventBefore({
  id: 'referred-to-register-before-first-contact',
  title: 'An adopter was referred to the register before the first contact',
  severity: 'error',
  list: 11,
  editions: ['sif-2015'],
  event: 'referred-to-register',
  notBefore: ['first-contact'],
  source: 'Annex A, list 11',
  failing: exampleRows('sif-2015', 11, { 'first-contact': '09/03/2015', 'referred-to-register': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'first-contact': '09/03/2015', 'referred-to-register': '09/05/2015' }),
});
