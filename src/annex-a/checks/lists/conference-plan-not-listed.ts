import { writtenDayNumber } from '#calendar';
import { type Check, everyEdition } from '../check.ts';
import { cells } from './linking/cells.ts';
import { plansNotListed } from './linking/conference-plans.ts';
import { windowStartOf } from './linking/window-start.ts';

export const conferencePlanNotListed: Check = {
  id: 'conference-plan-not-listed',
  title: 'A conference led to a plan that list 7 does not have',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 5: ['child-id', 'icpc-date', 'icpc-led-to-plan'], 7: ['child-id', 'plan-end'] }],
  source: 'Annex A, lists 5 and 7; children in need census rules 2883 and 2885 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 5: [{ 'child-id': 'W1', 'icpc-date': '16/04/2015', 'icpc-led-to-plan': 'Y' }], 7: [] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [
        { 'child-id': 'W1', 'icpc-date': '16/04/2015', 'icpc-led-to-plan': 'Y' },
        { 'child-id': 'W2', 'icpc-date': '16/04/2015', 'icpc-led-to-plan': 'N' },
        { 'child-id': 'W3', 'icpc-date': '22/01/2015', 'icpc-led-to-plan': 'Y' },
      ],
      7: [{ 'child-id': 'W1', 'plan-start': '16/04/2015' }],
    },
  },
  // A conference before list 7 begins to look back may have led to a plan that has ended and left the list: that is a
  // query of its own. From then on the plan is current or ended on the list's watch.
  run: (run) => {
    const from = windowStartOf(run.submission, 7);
    for (const { row, conference, earlierPlan } of plansNotListed(run)) {
      if (conference < from) continue;
      run.report({
        list: 5,
        row,
        field: 'icpc-led-to-plan',
        also: [
          ...cells(5, row, 'child-id', 'icpc-date'),
          ...(earlierPlan < 0 ? [] : cells(7, earlierPlan, 'child-id', 'plan-end')),
        ],
        details: [conference, earlierPlan < 0 ? 0 : 1],
      });
    }
  },
  message: ([conference, earlier]) =>
    `the conference of ${writtenDayNumber(Number(conference))} led to a child protection plan, but list 7 has ${Number(earlier) === 1 ? 'only one of the child that ended before then' : 'none of the child'}. Add the plan to list 7, or correct the outcome.`,
};
