import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const adopterLeavingReasonWithoutADate = missingBeside({
  id: 'adopter-leaving-reason-without-a-date',
  title: 'A reason for leaving the process is given and no date',
  severity: 'error',
  list: 11,
  editions: ['ilacs'],
  beside: { field: 'left-process-reason' },
  cells: ['left-process'],
  because: 'Give the date, or remove the reason.',
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'left-process-reason': 'Application refused' }),
  passing: exampleRows('ilacs', 11, { 'left-process': '09/03/2024', 'left-process-reason': 'Application refused' }),
});
