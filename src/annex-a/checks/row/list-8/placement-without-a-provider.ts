import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';
import { temporary } from '../codes-of.ts';

export const placementWithoutAProvider = missingBeside({
  id: 'placement-without-a-provider',
  title: 'A placement has no provider',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  beside: { field: 'placement-type', set: 'PLACEMENT', allBut: [...temporary, 'Z1'] },
  cells: ['placement-provider'],
  because: 'Give the provider: it is empty only for temporary and other placements.',
  source: 'Looked after return rule 178',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'U6' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'T1' }),
});
