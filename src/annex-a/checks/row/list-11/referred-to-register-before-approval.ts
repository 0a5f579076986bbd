import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const referredToRegisterBeforeApproval = eventBefore({
  id: 'referred-to-register-before-approval',
  title: 'An adopter was referred to the register before approval',
  severity: 'query',
  list: 11,
  editions: ['sif-2015'],
  event: 'referred-to-register',
  notBefore: ['approval-or-refusal'],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('sif-2015', 11, { 'approval-or-refusal': '09/03/2015', 'referred-to-register': '03/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'approval-or-refusal': '09/03/2015', 'referred-to-register': '09/03/2015' }),
});
