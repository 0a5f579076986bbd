import { fieldOf } from '../../editions/index.ts';
import { type Check, everyEdition } from '../check.ts';
import { comparisonOf, twoSubmissions } from './two-submissions.ts';

const one = [{ 'child-id': 'W1', age: '4' }];

export const columnNotResubmitted: Check = {
  id: 'column-not-resubmitted',
  title: 'A column of the submission before is not in this one',
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A: two stages of submission; ours',
  failing: { ...twoSubmissions({ 7: one }, { 7: [{ 'child-id': 'W1' }] }), without: { 7: ['age'] } },
  passing: twoSubmissions({ 7: one }, { 7: one }),
  run: (run) => {
    for (const { no, now, before, columnsGone } of comparisonOf(run)?.lists ?? []) {
      for (const field of columnsGone) {
        // A column that only the edition before had is not missed.
        if (fieldOf(now.definition, field) === null) continue;
        const heading = before.columns.get(field)?.heading ?? field;
        run.report({ list: no, row: null, field, details: [heading] });
      }
    }
  },
  message: ([heading]) =>
    `the submission before had the column “${heading}”, and this one does not have it. Submit it again.`,
};
