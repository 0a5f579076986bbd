import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const adoptedWithoutADateOfPlacing = missingBeside({
  id: 'adopted-without-a-date-of-placing',
  title: 'A child was adopted and placing for adoption has no date',
  severity: 'query',
  list: 10,
  editions: everyEdition,
  beside: { field: 'adoption-order' },
  cells: ['placed-for-adoption'],
  because: 'Give the date. Was the child adopted without the agency placing them?',
  source: 'Annex A, list 10; ours',
  failing: exampleRows('sif-2015', 10, { 'adoption-order': '03/03/2015' }),
  passing: exampleRows('sif-2015', 10, { 'placed-for-adoption': '03/03/2014', 'adoption-order': '03/03/2015' }),
});
