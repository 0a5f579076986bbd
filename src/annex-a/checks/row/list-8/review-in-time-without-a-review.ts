import { exampleRows } from '../../example-rows.ts';
import { missingBeside } from '../cell-beside.ts';

export const reviewInTimeWithoutAReview = missingBeside({
  id: 'review-in-time-without-a-review',
  title: 'The latest review was in time, and it has no date',
  severity: 'error',
  list: 8,
  editions: ['sif-2015'],
  beside: { field: 'review-in-time', set: 'YN', codes: ['Y'] },
  cells: ['last-review'],
  because: 'Give the date of the review, or correct the answer.',
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'review-in-time': 'Y' }),
  passing: exampleRows('sif-2015', 8, { 'review-in-time': 'N' }),
});
