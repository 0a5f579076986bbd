import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { lastedTooLong } from '../lasted-too-long.ts';

export const carersHolidayPlacementTooLong = lastedTooLong({
  id: 'carers-holiday-placement-too-long',
  title: "A placement for a carer's holiday has lasted more than three weeks",
  severity: 'query',
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['T3'] },
  start: 'placement-start',
  days: 21,
  todo: 'Is it a placement of its own by now? Give its type.',
  source: 'Looked after return rule 376',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'T3', 'placement-start': '10/05/2015' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'T3', 'placement-start': '11/05/2015' }),
});
