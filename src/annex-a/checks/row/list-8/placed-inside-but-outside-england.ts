import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { placementAuthorityCheck } from './placement-authority-check.ts';

export const placedInsideButOutsideEngland = placementAuthorityCheck({
  id: 'placed-inside-but-outside-england',
  title: "A placement inside the authority's area is outside England",
  severity: 'error',
  editions: everyEdition,
  look: { field: 'placement-location', set: 'IN_OUT', codes: ['IN'] },
  wrong: ({ special }) => special !== null && special !== 'CON',
  source: 'Looked after return rule 411',
  failing: exampleRows('sif-2015', 8, { 'placement-location': 'In', 'placement-authority': 'WAL' }),
  passing: exampleRows('sif-2015', 8, { 'placement-location': 'Out', 'placement-authority': 'WAL' }),
  words: (code, authority) =>
    `the placement location is ${code}, but the authority of the placement is “${authority}”, which is outside England. Correct one of the two cells.`,
});
