import { writtenDayNumber } from '#calendar';
import { type Check, everyEdition } from '../check.ts';
import { cells } from './linking/cells.ts';
import { plansNotListed } from './linking/conference-plans.ts';
import { windowStartOf } from './linking/window-start.ts';

export const conferencePlanMayHaveEnded: Check = {
  id: 'conference-plan-may-have-ended',
  title: 'A conference led to a plan that list 7 has no more',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 5: ['child-id', 'icpc-date', 'icpc-led-to-plan'], 7: ['child-id', 'plan-end'] }],
  source: 'Annex A, lists 5 and 7, whose months differ; children in need census rule 2883 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 5: [{ 'child-id': 'W1', 'icpc-date': '22/01/2015', 'icpc-led-to-plan': 'Y' }], 7: [] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [
        { 'child-id': 'W1', 'icpc-date': '22/01/2015', 'icpc-led-to-plan': 'Y' },
        { 'child-id': 'W2', 'icpc-date': '16/04/2015', 'icpc-led-to-plan': 'Y' },
      ],
      7: [{ 'child-id': 'W1', 'plan-start': '22/01/2015', 'plan-end': '20/04/2015' }],
    },
  },
  run: (run) => {
    const from = windowStartOf(run.submission, 7);
    for (const { row, conference } of plansNotListed(run)) {
      if (conference >= from) continue;
      const also = cells(5, row, 'child-id', 'icpc-date');
      run.report({ list: 5, row, field: 'icpc-led-to-plan', also, details: [conference, from] });
    }
  },
  message: ([conference, from]) =>
    `the conference of ${writtenDayNumber(Number(conference))} led to a child protection plan, which is not on list 7. Was it over before ${writtenDayNumber(Number(from))}, from when list 7 holds plans that ended?`,
};
