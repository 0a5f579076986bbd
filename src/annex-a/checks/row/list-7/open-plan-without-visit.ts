import { workingDaysFromTo, writtenDayNumber } from '#calendar';
import { blank, present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

// A plan that has just begun may await its first visit; one whose start is too old for the calendar may not.
export const openPlanWithoutVisit: Check = {
  id: 'open-plan-without-visit',
  title: 'A child on a plan has had no statutory visit',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 7: ['plan-start', 'last-statutory-visit', 'plan-end'] }],
  source: 'Ours, after Annex A, list 7',
  failing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'plan-start': '14/05/2015' }),
  passing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'plan-start': '15/05/2015' }),
  run: ({ asAt, settings, values, report }) => {
    const visits = values(7, 'last-statutory-visit');
    const ends = values(7, 'plan-end');
    values(7, 'plan-start').forEach((start, row) => {
      if (!present(start) || start > asAt || visits[row] !== blank || ends[row] !== blank) return;
      const days = workingDaysFromTo(start, asAt);
      if (days !== null && days <= settings.planVisitEvery) return;
      const also = (['plan-start', 'plan-end'] as const).map((field) => ({ list: 7 as const, row, field }));
      report({ list: 7, row, field: 'last-statutory-visit', also, details: [start] });
    });
  },
  message: ([start]) =>
    `the plan has been open since ${writtenDayNumber(Number(start))}, and there is no date of a statutory visit. Has the child been visited?`,
};
