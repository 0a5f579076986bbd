import { changedCellCheck } from './changed-cell-check.ts';
import { twoSubmissions } from './two-submissions.ts';

export const genderChanged = changedCellCheck({
  id: 'gender-changed',
  title: 'A child has another gender than before',
  about: (field) => field === 'gender',
  emptied: false,
  unsaid: ['U'],
  source: 'Looked after return rule 202, of two years',
  failing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', gender: 'Male' }] },
    { 7: [{ 'child-id': 'W1', gender: 'Female' }] },
  ),
  passing: twoSubmissions(
    { 7: [{ 'child-id': 'W1', gender: 'Unborn' }] },
    { 7: [{ 'child-id': 'W1', gender: 'Female' }] },
  ),
  words: (was) => `the gender was “${was}” in the submission before. Which of the two is right?`,
});
