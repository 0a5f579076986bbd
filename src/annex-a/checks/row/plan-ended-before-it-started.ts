import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';

export const planEndedBeforeItStarted: Check = {
  id: 'plan-ended-before-it-started',
  title: 'A child protection plan ended before it started',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 7: ['plan-start', 'plan-end'] }],
  source: 'Annex A, list 7; children in need census rule 8925',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 7: [{ 'child-id': 'W1', 'plan-start': '09/05/2015', 'plan-end': '03/05/2015' }] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 7: [{ 'child-id': 'W1', 'plan-start': '09/05/2015', 'plan-end': '09/05/2015' }] },
  },
  run: ({ values, report }) => {
    const starts = values(7, 'plan-start');
    const ends = values(7, 'plan-end');
    ends.forEach((end, row) => {
      const start = starts[row];
      if (!present(end) || !present(start) || end >= start) return;
      const also = [{ list: 7, row, field: 'plan-start' }] as const;
      report({ list: 7, row, field: 'plan-end', also, details: [end, start] });
    });
  },
  message: ([end, start]) =>
    `the plan ended on ${writtenDayNumber(Number(end))}, before it started on ${writtenDayNumber(Number(start))}. Correct one of the two dates.`,
};
