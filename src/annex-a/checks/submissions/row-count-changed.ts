import { type Check, everyEdition } from '../check.ts';
import { comparisonOf, twoSubmissions } from './two-submissions.ts';

const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ 'child-id': `W${index}`, 'contact-date': '03/03/2015' }));

/** In a short list a few rows are a large share and say nothing. */
const atLeast = 3;

export const rowCountChanged: Check = {
  id: 'row-count-changed',
  title: 'A list has more than a tenth more or fewer rows than before',
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  source: 'Ours',
  failing: twoSubmissions({ 1: rows(30) }, { 1: rows(26) }),
  passing: twoSubmissions({ 1: rows(30) }, { 1: rows(27) }),
  run: (run) => {
    for (const { no, before, now } of comparisonOf(run)?.lists ?? []) {
      const difference = Math.abs(now.rows - before.rows);
      if (difference < atLeast || difference * 10 <= before.rows) continue;
      run.report({ list: no, row: null, field: null, details: [before.rows, now.rows] });
    }
  },
  message: ([before, now]) =>
    `the submission before had ${before} rows, and this one has ${now}. Is this list complete, and drawn up in the same way?`,
};
