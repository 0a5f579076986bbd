import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const adoptersOrderWithoutPlacing = missingBeside({
  id: 'adopters-order-without-placing',
  title: 'An adopter was granted the order and placing has no date',
  severity: 'query',
  list: 11,
  editions: everyEdition,
  beside: { field: 'order-granted' },
  cells: ['child-placed'],
  because: 'Give the date on which the child was placed.',
  source: 'Annex A, list 11; ours',
  failing: exampleRows('sif-2015', 11, { 'order-granted': '09/03/2015' }),
  passing: exampleRows('sif-2015', 11, { 'child-placed': '09/03/2014', 'order-granted': '09/03/2015' }),
});
