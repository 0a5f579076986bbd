import { writtenDayNumber } from '#calendar';
import { blank, present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

// Plans are visited every few weeks. After a quarter of a year it is rather the record that is behind.
const days = 91;

export const lastVisitLongAgo: Check = {
  id: 'last-visit-long-ago',
  title: 'The last statutory visit to a child on a plan was more than 13 weeks ago',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 7: ['plan-start', 'last-statutory-visit', 'plan-end'] }],
  source: 'Ours, after Annex A, list 7',
  failing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'plan-start': '09/10/2014',
    'last-statutory-visit': '01/03/2015',
  }),
  passing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'plan-start': '09/10/2014',
    'last-statutory-visit': '02/03/2015',
  }),
  run: ({ asAt, values, report }) => {
    const starts = values(7, 'plan-start');
    const ends = values(7, 'plan-end');
    values(7, 'last-statutory-visit').forEach((visit, row) => {
      const start = starts[row];
      if (!present(visit) || ends[row] !== blank || asAt - visit <= days) return;
      // A visit before the plan is told by another check.
      if (!present(start) || visit < start) return;
      const also = [{ list: 7 as const, row, field: 'plan-end' as const }];
      report({ list: 7, row, field: 'last-statutory-visit', also, details: [visit, asAt] });
    });
  },
  message: ([visit, asAt]) =>
    `the last statutory visit was on ${writtenDayNumber(Number(visit))}, ${Math.floor((Number(asAt) - Number(visit)) / 7)} weeks before the reference date, and the plan has no end. Has the child been visited since, or has the plan ended?`,
};
