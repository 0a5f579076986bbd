import { everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const returnInterviewAnsweredWithoutAnOffer = missingBeside({
  id: 'return-interview-answered-without-an-offer',
  title: 'It is told whether a return interview was accepted, and not whether it was offered',
  severity: 'query',
  list: 8,
  editions: everyEdition,
  beside: { field: 'return-interview-accepted', set: 'YN', codes: ['Y', 'N'] },
  cells: ['return-interview-offered'],
  because: 'Say whether it was offered.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'return-interview-accepted': 'N' }),
  passing: exampleRows('sif-2015', 8, { 'return-interview-offered': 'Y', 'return-interview-accepted': 'N' }),
});
