import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { lastedTooLong } from '../lasted-too-long.ts';

export const hospitalPlacementTooLong = lastedTooLong({
  id: 'hospital-placement-too-long',
  title: 'A temporary placement in hospital has lasted more than six weeks',
  severity: 'query',
  editions: everyEdition,
  look: { field: 'placement-type', set: 'PLACEMENT', codes: ['T1'] },
  start: 'placement-start',
  days: 42,
  todo: 'Is it a placement of its own by now? Give its type.',
  source: 'Looked after return rule 375',
  failing: exampleRows('ilacs', 8, { 'placement-type': 'T1', 'placement-start': '21/04/2024' }),
  passing: exampleRows('ilacs', 8, { 'placement-type': 'T1', 'placement-start': '22/04/2024' }),
});
