import { exampleRows } from '../../example-rows.ts';
import { lastedTooLong } from '../lasted-too-long.ts';

export const policeProtectionTooLong = lastedTooLong({
  id: 'police-protection-too-long',
  title: 'Police protection has lasted more than 72 hours',
  severity: 'error',
  editions: ['ilacs'],
  look: { field: 'legal-status', set: 'LEGAL', codes: ['L1'] },
  start: 'legal-status-start',
  days: 3,
  todo: 'Give the legal status that followed, or correct its start.',
  source: 'Looked after return rule 361; Children Act 1989, section 46(6)',
  failing: exampleRows('ilacs', 8, { 'legal-status': 'L1', 'legal-status-start': '30/05/2024' }),
  passing: exampleRows('ilacs', 8, { 'legal-status': 'L1', 'legal-status-start': '31/05/2024' }),
});
