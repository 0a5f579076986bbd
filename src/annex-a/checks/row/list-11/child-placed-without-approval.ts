import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const childPlacedWithoutApproval = missingBeside({
  id: 'child-placed-without-approval',
  title: 'A child was placed with an adopter and approval has no date',
  severity: 'query',
  list: 11,
  editions: everyEdition,
  beside: { field: 'child-placed' },
  cells: ['approval-or-refusal', 'approved'],
  because: 'Approval comes before placing. Give its date.',
  source: 'Annex A, list 11; ours',
  failing: exampleRows('sif-2015', 11, { 'child-placed': '09/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'approval-or-refusal': '09/02/2015', 'child-placed': '09/03/2015' }),
});
