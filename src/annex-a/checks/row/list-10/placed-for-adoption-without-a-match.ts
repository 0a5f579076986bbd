import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const placedForAdoptionWithoutAMatch = missingBeside({
  id: 'placed-for-adoption-without-a-match',
  title: 'A child was placed for adoption and no match has a date',
  severity: 'query',
  list: 10,
  editions: everyEdition,
  beside: { field: 'placed-for-adoption' },
  cells: ['matched'],
  because: 'A match comes before placing. Give its date.',
  source: 'Annex A, list 10; ours',
  failing: exampleRows('sif-2015', 10, { 'placed-for-adoption': '03/03/2015' }),
  passing: exampleRows('sif-2015', 10, { matched: '03/02/2015', 'placed-for-adoption': '03/03/2015' }),
});
