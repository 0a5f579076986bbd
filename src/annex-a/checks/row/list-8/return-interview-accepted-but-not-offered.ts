import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { codesThatDoNotMeet } from '../codes-that-do-not-meet.ts';

export const returnInterviewAcceptedButNotOffered = codesThatDoNotMeet({
  id: 'return-interview-accepted-but-not-offered',
  title: 'A return interview was accepted that was not offered',
  severity: 'error',
  list: 8,
  editions: everyEdition,
  look: { field: 'return-interview-accepted', set: 'YN', codes: ['Y'] },
  beside: { field: 'return-interview-offered', set: 'YN', codes: ['N'] },
  because: 'Only an interview that was offered can be accepted. Correct one of the two answers.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'return-interview-offered': 'N', 'return-interview-accepted': 'Y' }),
  passing: exampleRows('sif-2015', 8, { 'return-interview-offered': 'Y', 'return-interview-accepted': 'Y' }),
});
