import { exampleRows } from '../../example-rows.ts';
import { lastedTooLong } from '../lasted-too-long.ts';

export const emergencyProtectionTooLong = lastedTooLong({
  id: 'emergency-protection-too-long',
  title: 'An emergency protection order has lasted more than 21 days',
  severity: 'error',
  editions: ['ilacs'],
  look: { field: 'legal-status', set: 'LEGAL', codes: ['L2'] },
  start: 'legal-status-start',
  days: 21,
  todo: 'Give the legal status that followed, or correct its start.',
  source: 'Looked after return rule 362; Children Act 1989, section 45',
  failing: exampleRows('ilacs', 8, { 'legal-status': 'L2', 'legal-status-start': '12/05/2024' }),
  passing: exampleRows('ilacs', 8, { 'legal-status': 'L2', 'legal-status-start': '13/05/2024' }),
});
