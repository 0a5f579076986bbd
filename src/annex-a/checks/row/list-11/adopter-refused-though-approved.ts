import { exampleRows } from '../../example-rows.ts';
import { givenBeside } from '../cell-beside.ts';

export const adopterRefusedThoughApproved = givenBeside({
  id: 'adopter-refused-though-approved',
  title: 'The application of an approved adopter was refused',
  severity: 'query',
  list: 11,
  editions: ['ilacs'],
  beside: { field: 'left-process-reason', set: 'ADOPTER_LEAVE', codes: ['3'] },
  cells: ['approved'],
  because: 'Was the approval ended later? Otherwise correct one of the two cells.',
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { approved: '09/03/2024', 'left-process-reason': 'Application refused' }),
  passing: exampleRows('ilacs', 11, { approved: '09/03/2024', 'left-process-reason': 'Adopter withdrew from process' }),
});
