import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const adopterLeftWithoutAReason = missingBeside({
  id: 'adopter-left-without-a-reason',
  title: 'An adopter left the process and no reason is given',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  beside: { field: 'left-process' },
  cells: ['left-process-reason'],
  because: 'Give the reason, or remove the date.',
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'left-process': '09/03/2024' }),
  passing: exampleRows('ilacs', 11, { 'left-process': '09/03/2024', 'left-process-reason': 'Process put on hold' }),
});
