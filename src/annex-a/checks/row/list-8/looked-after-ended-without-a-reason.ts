import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const lookedAfterEndedWithoutAReason = missingBeside({
  id: 'looked-after-ended-without-a-reason',
  title: 'A child ceased to be looked after and no reason is given',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  beside: { field: 'looked-after-end' },
  cells: ['looked-after-end-reason'],
  because: 'Give the reason, or remove the date if the child is still looked after.',
  source: 'Annex A, list 8; looked after return rule 148',
  failing: exampleRows('sif-2015', 8, { 'looked-after-end': '09/03/2015' }),
  passing: exampleRows('sif-2015', 8, { 'looked-after-end': '09/03/2015', 'looked-after-end-reason': 'E4A' }),
});
