import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const adoptionReversalReasonWithoutADate = missingBeside({
  id: 'adoption-reversal-reason-without-a-date',
  title: 'A reason for reversing the decision for adoption is given and no date',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  beside: { field: 'adoption-reversal-reason' },
  cells: ['adoption-reversed'],
  because: 'Give the date, or remove the reason.',
  source: 'Annex A, list 10; looked after return rules 119, 563',
  failing: exampleRows('ilacs', 10, { 'adoption-reversal-reason': 'RD1' }),
  passing: exampleRows('ilacs', 10, { 'adoption-reversed': '03/02/2024', 'adoption-reversal-reason': 'RD1' }),
});
