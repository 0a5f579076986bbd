import { type Check, everyEdition } from '../check.ts';
import { comparisonOf, twoSubmissions } from './two-submissions.ts';

const one = [{ 'child-id': 'W1' }];

export const listNotResubmitted: Check = {
  id: 'list-not-resubmitted',
  title: 'A list of the submission before is not in this one',
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A: two stages of submission; ours',
  failing: twoSubmissions({ 6: one, 7: one }, { 7: one }),
  passing: twoSubmissions({ 7: one }, { 6: one, 7: one }),
  run: (run) => {
    for (const list of comparisonOf(run)?.listsGone ?? []) {
      const rows = run.previous?.lists.get(list)?.rows ?? 0;
      run.report({ list, row: null, field: null, details: [rows] });
    }
  },
  message: ([rows]) =>
    `the submission before had this list with ${rows === 1 ? 'one row' : `${rows} rows`}, and this one does not have it. Submit it again, or does the one before still stand?`,
};
