import { exampleRows } from '../../example-rows.ts';
import { lastedTooLong } from '../lasted-too-long.ts';

export const childAssessmentOrderTooLong = lastedTooLong({
  id: 'child-assessment-order-too-long',
  title: 'A child assessment order has lasted more than 7 days',
  severity: 'error',
  editions: ['ilacs'],
  look: { field: 'legal-status', set: 'LEGAL', codes: ['L3'] },
  start: 'legal-status-start',
  days: 7,
  todo: 'Give the legal status that followed, or correct its start.',
  source: 'Looked after return rule 363; Children Act 1989, section 43(5)',
  failing: exampleRows('ilacs', 8, { 'legal-status': 'L3', 'legal-status-start': '26/05/2024' }),
  passing: exampleRows('ilacs', 8, { 'legal-status': 'L3', 'legal-status-start': '27/05/2024' }),
});
