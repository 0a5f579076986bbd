import { exampleRows } from '../../example-rows.ts';
import { eventBefore } from '../event-before.ts';

export const ceasedBeforeTheLegalStatus = eventBefore({
  id: 'ceased-before-the-legal-status',
  title: 'The child ceased to be looked after before the legal status started',
  severity: 'error',
  list: 8,
  editions: ['ilacs'],
  event: 'looked-after-end',
  notBefore: ['legal-status-start'],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('ilacs', 8, { 'legal-status-start': '09/03/2024', 'looked-after-end': '03/03/2024' }),
  passing: exampleRows('ilacs', 8, { 'legal-status-start': '09/03/2024', 'looked-after-end': '09/03/2024' }),
});
