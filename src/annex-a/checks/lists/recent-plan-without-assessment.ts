import { addMonthsToDay, writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells } from './linking/cells.ts';
import { isListed } from './linking/children.ts';
import { windowStartOf } from './linking/window-start.ts';

export const recentPlanWithoutAssessment: Check = {
  id: 'recent-plan-without-assessment',
  title: 'A child on a recent protection plan is on neither list 4 nor list 5',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 4: ['child-id'], 5: ['child-id'], 7: ['child-id', 'plan-start'] }],
  source: 'Ours; Annex A, lists 4, 5 and 7',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 4: [], 5: [], 7: [{ 'child-id': 'W1', 'plan-start': '16/04/2015' }] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      4: [{ 'child-id': 'W1', 'core-start': '01/04/2015' }],
      5: [],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2015' },
        { 'child-id': 'W2', 'plan-start': '16/01/2015' },
      ],
    },
  },
  // An enquiry and its assessment come in the weeks before a plan: from two months into the window of lists 4 and 5, these
  // must have them, unless the plan came with a child who moved in.
  run: ({ submission, asAt, values, report }) => {
    const from = addMonthsToDay(windowStartOf(submission, 5), 2);
    const starts = values(7, 'plan-start');
    values(7, 'child-id').forEach((child, row) => {
      const start = starts[row];
      if (!present(child) || !present(start) || start < from || start > asAt) return;
      if (isListed(submission, 4, child) || isListed(submission, 5, child)) return;
      report({ list: 7, row, field: 'child-id', also: cells(7, row, 'plan-start'), details: [start] });
    });
  },
  message: ([start]) =>
    `the plan started on ${writtenDayNumber(Number(start))}, but the child has no assessment on list 4 and no enquiry on list 5. Add them, correct the child’s ID, or say how the plan came about.`,
};
