import { changedCellCheck } from './changed-cell-check.ts';
import { twoSubmissions } from './two-submissions.ts';

export const birthDateChanged = changedCellCheck({
  id: 'birth-date-changed',
  title: 'A child has another date of birth than before',
  about: (field) => field === 'date-of-birth',
  emptied: false,
  source: 'Looked after return rule 203, of two years',
  failing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', 'date-of-birth': '04/05/2009' }] },
    { 7: [{ 'child-id': 'W1', 'date-of-birth': '05/04/2009' }] },
  ),
  passing: twoSubmissions({ 7: [{ 'child-id': 'W1' }] }, { 7: [{ 'child-id': 'W1', 'date-of-birth': '05/04/2009' }] }),
  words: (was) => `the date of birth was “${was}” in the submission before. Which of the two is right?`,
});
