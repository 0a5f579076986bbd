import { changedCellCheck } from './changed-cell-check.ts';
import { twoSubmissions } from './two-submissions.ts';

export const valueNowBlank = changedCellCheck({
  id: 'value-now-blank',
  title: 'A cell that was filled before is empty',
  about: (field) => field !== 'age',
  emptied: true,
  source: 'Annex A: two stages of submission; ours',
  failing: twoSubmissions({ 7: [{ 'child-id': 'W1', team: 'North' }] }, { 7: [{ 'child-id': 'W1' }] }),
  passing: twoSubmissions({ 7: [{ 'child-id': 'W1' }] }, { 7: [{ 'child-id': 'W1', team: 'North' }] }),
  words: (was) =>
    `this was “${was}” in the submission before, and is empty now. Fill it in, or was it taken out on purpose?`,
});
