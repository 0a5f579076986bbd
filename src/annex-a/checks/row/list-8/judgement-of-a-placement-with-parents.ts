import { exampleRows } from '../../example-rows.ts';
import { givenBeside } from '../cell-beside.ts';

export const judgementOfAPlacementWithParents = givenBeside({
  id: 'judgement-of-a-placement-with-parents',
  title: 'A placement with parents has an inspection judgement of its provider',
  severity: 'query',
  list: 8,
  editions: ['sif-2015'],
  beside: { field: 'placement-type', set: 'PLACEMENT', codes: ['P1'] },
  cells: ['provider-judgement'],
  because: 'Parents are not inspected. Is the placement type right?',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'P1', 'provider-judgement': 'Good' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'U6', 'provider-judgement': 'Good' }),
});
