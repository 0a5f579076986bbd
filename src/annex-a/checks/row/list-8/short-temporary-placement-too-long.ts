import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { lastedTooLong } from '../lasted-too-long.ts';

export const shortTemporaryPlacementTooLong = lastedTooLong({
  id: 'short-temporary-placement-too-long',
  title: 'A temporary placement of seven days or less has lasted longer',
  severity: 'query',
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['T4'] },
  start: 'placement-start',
  days: 7,
  todo: 'Is it a placement of its own by now? Give its type.',
  source: 'Looked after return rule 379',
  failing: exampleRows('sif-2015', 8, { 'placement-type': 'T4', 'placement-start': '24/05/2015' }),
  passing: exampleRows('sif-2015', 8, { 'placement-type': 'T4', 'placement-start': '25/05/2015' }),
});
