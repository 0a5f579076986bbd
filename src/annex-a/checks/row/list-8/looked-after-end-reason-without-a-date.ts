import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const lookedAfterEndReasonWithoutADate = missingBeside({
  id: 'looked-after-end-reason-without-a-date',
  title: 'A reason for ceasing to be looked after is given and no date',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  beside: { field: 'looked-after-end-reason' },
  cells: ['looked-after-end'],
  because: 'Give the date, or remove the reason if the child is still looked after.',
  source: 'Annex A, list 8; looked after return rule 148',
  failing: exampleRows('ilacs', 8, { 'looked-after-end-reason': 'E4A' }),
  passing: exampleRows('ilacs', 8, { 'looked-after-end': '09/03/2024', 'looked-after-end-reason': 'E4A' }),
});
