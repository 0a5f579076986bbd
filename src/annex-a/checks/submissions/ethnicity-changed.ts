import { changedCellCheck } from './changed-cell-check.ts';
import { twoSubmissions } from './two-submissions.ts';

export const ethnicityChanged = changedCellCheck({
  id: 'ethnicity-changed',
  title: 'A child has another ethnicity than before',
  about: (field) => field === 'ethnicity',
  emptied: false,
  unsaid: ['NOBT', 'REFU'],
  source: 'Looked after return rule 204, of two years',
  failing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', ethnicity: 'WBRI' }] },
    { 7: [{ 'child-id': 'W1', ethnicity: 'WIRI' }] },
  ),
  passing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', ethnicity: 'NOBT' }] },
    { 7: [{ 'child-id': 'W1', ethnicity: 'WIRI' }] },
  ),
  words: (was) => `the ethnicity was “${was}” in the submission before. Which of the two is right?`,
});
