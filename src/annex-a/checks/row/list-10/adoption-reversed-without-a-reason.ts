import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const adoptionReversedWithoutAReason = missingBeside({
  id: 'adoption-reversed-without-a-reason',
  title: 'The decision for adoption was reversed and no reason is given',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  beside: { field: 'adoption-reversed' },
  cells: ['adoption-reversal-reason'],
  because: 'Give the reason, or remove the date.',
  source: 'Annex A, list 10; looked after return rule 119',
  failing: exampleRows('sif-2015', 10, { 'adoption-reversed': '03/02/2015' }),
  passing: exampleRows('sif-2015', 10, { 'adoption-reversed': '03/02/2015', 'adoption-reversal-reason': 'RD1' }),
});
