import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const returnInterviewOfferedWithoutAnAnswer = missingBeside({
  id: 'return-interview-offered-without-an-answer',
  title: 'A return interview was offered, and it is not told whether it was accepted',
  severity: 'query',
  list: 8,
  editions: everyEdition,
  beside: { field: 'return-interview-offered', set: 'YN', codes: ['Y'] },
  cells: ['return-interview-accepted'],
  because: 'Say whether the child accepted it.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('ilacs', 8, { 'return-interview-offered': 'Y' }),
  passing: exampleRows('ilacs', 8, { 'return-interview-offered': 'N' }),
});
