import { blank, present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

// A query: a child who is still missing cannot have been offered one yet.
export const missingWithoutAReturnInterviewAnswer: Check = {
  id: 'missing-without-a-return-interview-answer',
  title: 'A child was missing, and it is not told whether a return interview was offered',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['missing-episodes', 'return-interview-offered'] }],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'missing-episodes': '2' }),
  passing: exampleRows('sif-2015', 8, { 'missing-episodes': '2', 'return-interview-offered': 'N' }),
  run: ({ values, list, settings, report }) => {
    if ((list(8).columns.get('return-interview-offered')?.field.stage ?? 1) > settings.stage) return;
    const offers = values(8, 'return-interview-offered');
    values(8, 'missing-episodes').forEach((count, row) => {
      if (!present(count) || count === 0 || offers[row] !== blank) return;
      const also = [{ list: 8, row, field: 'missing-episodes' }] as const;
      report({ list: 8, row, field: 'return-interview-offered', also, details: [count] });
    });
  },
  message: ([count]) =>
    `the child was missing ${count === 1 ? 'once' : `${count} times`} in 12 months, and it is not told whether a return interview was offered. Say so, unless the child is still missing.`,
};
