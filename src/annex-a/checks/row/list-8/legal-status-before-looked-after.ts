import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const legalStatusBeforeLookedAfter = eventBefore({
  id: 'legal-status-before-looked-after',
  title: 'The legal status started before the child was looked after',
  severity: 'error',
  list: 8,
  editions: ['ilacs'],
  event: 'legal-status-start',
  notBefore: ['looked-after-start'],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('ilacs', 8, { 'looked-after-start': '09/03/2024', 'legal-status-start': '03/03/2024' }),
  passing: exampleRows('ilacs', 8, { 'looked-after-start': '09/03/2024', 'legal-status-start': '09/03/2024' }),
});
