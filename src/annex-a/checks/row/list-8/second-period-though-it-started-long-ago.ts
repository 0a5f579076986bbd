import { addMonthsToDay, writtenDayNumber } from '#calendar';
import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const yes = codeIn('YN', 'Y');

export const secondPeriodThoughItStartedLongAgo: Check = {
  id: 'second-period-though-it-started-long-ago',
  title: 'A second period in 12 months started more than 12 months ago',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['looked-after-start', 'second-period'] }],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'looked-after-start': '31/05/2014', 'second-period': 'Y' }),
  passing: exampleRows('sif-2015', 8, { 'looked-after-start': '01/06/2014', 'second-period': 'Y' }),
  run: ({ values, asAt, report }) => {
    const from = addMonthsToDay(asAt, -12);
    const starts = values(8, 'looked-after-start');
    values(8, 'second-period').forEach((answer, row) => {
      const start = starts[row];
      if (answer !== yes || !present(start) || start >= from) return;
      const also = [{ list: 8, row, field: 'looked-after-start' }] as const;
      report({ list: 8, row, field: 'second-period', also, details: [start] });
    });
  },
  message: ([start]) =>
    `this is said to be a second period of being looked after in 12 months, but it started on ${writtenDayNumber(Number(start))}. Is the answer or the date right?`,
};
