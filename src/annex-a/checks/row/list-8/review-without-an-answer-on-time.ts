import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const reviewWithoutAnAnswerOnTime = missingBeside({
  id: 'review-without-an-answer-on-time',
  title: 'A review has a date, and it is not told whether it was in time',
  severity: 'query',
  list: 8,
  editions: ['sif-2015'],
  beside: { field: 'last-review' },
  cells: ['review-in-time'],
  because: 'Say whether the review was in time.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'last-review': '05/05/2015' }),
  passing: exampleRows('sif-2015', 8, { 'last-review': '05/05/2015', 'review-in-time': 'N' }),
});
