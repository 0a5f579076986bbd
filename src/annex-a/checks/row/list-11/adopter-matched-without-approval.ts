import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const adopterMatchedWithoutApproval = missingBeside({
  id: 'adopter-matched-without-approval',
  title: 'An adopter was matched and approval has no date',
  severity: 'query',
  list: 11,
  editions: ['ilacs'],
  beside: { field: 'adopter-matched' },
  cells: ['approved'],
  because: 'Approval comes before a match. Give its date.',
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'adopter-matched': '09/03/2024' }),
  passing: exampleRows('ilacs', 11, { approved: '09/02/2024', 'adopter-matched': '09/03/2024' }),
});
