import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { givenBeside } from '../cell-beside.ts';

export const adoptedAndReversed = givenBeside({
  id: 'adopted-and-reversed',
  title: 'A child was adopted and the decision for adoption was reversed',
  severity: 'error',
  list: 10,
  editions: everyEdition,
  beside: { field: 'adoption-order' },
  cells: ['adoption-reversed'],
  because: 'Only one of them can be: remove the date that does not belong.',
  source: 'Annex A, list 10; looked after return rules 558, 525',
  failing: exampleRows('sif-2015', 10, { 'adoption-order': '03/03/2015', 'adoption-reversed': '03/02/2015' }),
  passing: exampleRows('sif-2015', 10, { 'adoption-order': '03/03/2015' }),
});
