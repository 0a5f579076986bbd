import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { givenBeside } from '../cell-beside.ts';

export const noPlacementOrderAsReasonThoughMade = givenBeside({
  id: 'no-placement-order-as-reason-though-made',
  title: 'The court is said to have made no placement order, and one has a date',
  severity: 'query',
  list: 10,
  editions: everyEdition,
  beside: { field: 'adoption-reversal-reason', set: 'ADOPT_REVERSE', codes: ['RD2'] },
  cells: ['placement-order'],
  because: 'Was the order made on another application? Otherwise correct one of the two cells.',
  source: 'Annex A, list 10; ours',
  failing: exampleRows('sif-2015', 10, { 'placement-order': '03/03/2015', 'adoption-reversal-reason': 'RD2' }),
  passing: exampleRows('sif-2015', 10, { 'placement-order': '03/03/2015', 'adoption-reversal-reason': 'RD3' }),
});
