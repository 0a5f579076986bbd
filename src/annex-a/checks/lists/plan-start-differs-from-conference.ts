import { addMonthsToDay, writtenDayNumber } from '#calendar';
import { codeIn } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';

const yes = codeIn('YN', 'Y');

export const planStartDiffersFromConference: Check = {
  id: 'plan-start-differs-from-conference',
  title: 'A plan does not start on the day of the conference that led to it',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 5: ['child-id', 'icpc-date', 'icpc-led-to-plan'], 7: ['child-id', 'plan-start'] }],
  source: 'Annex A, lists 5 and 7; children in need census rule 2885',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [{ 'child-id': 'W1', 'icpc-date': '16/04/2015', 'icpc-led-to-plan': 'Y' }],
      7: [{ 'child-id': 'W1', 'plan-start': '18/04/2015' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      5: [
        { 'child-id': 'W1', 'icpc-date': '16/04/2019', 'icpc-led-to-plan': 'Y' },
        { 'child-id': 'W2', 'icpc-date': '10/12/2018', 'icpc-led-to-plan': 'Y' },
      ],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2019' },
        { 'child-id': 'W2', 'plan-start': '07/05/2019', 'previous-plans': '1' },
      ],
    },
  },
  // A plan that starts months later, of a child who was on one before, is a later plan: list 7 has the latest where it can.
  run: ({ submission, values, optional, report }) => {
    const conferences = values(5, 'icpc-date');
    const led = values(5, 'icpc-led-to-plan');
    const plans = datedCells(submission, 7, ['plan-start']);
    const previous = optional(7, 'previous-plans');
    values(5, 'child-id').forEach((child, row) => {
      const conference = conferences[row];
      if (!present(child) || !present(conference) || led[row] !== yes) return;
      const after = plans.from(child, conference);
      const before = plans.upTo(child, conference);
      if ((after < 0 && before < 0) || (after >= 0 && plans.day(after) === conference)) return;
      const distance = (entry: number) =>
        entry < 0 ? Number.POSITIVE_INFINITY : Math.abs(plans.day(entry) - conference);
      const entry = distance(after) <= distance(before) ? after : before;
      const place = plans.place(entry);
      const earlier = previous?.[place.row];
      const laterPlan = plans.day(entry) > addMonthsToDay(conference, 3) && (!present(earlier) || earlier > 0);
      if (laterPlan) return;
      report({
        list: 7,
        row: place.row,
        field: 'plan-start',
        also: cells(5, row, 'icpc-date', 'icpc-led-to-plan'),
        details: [plans.day(entry), conference, rowInWords(submission, 5, row)],
      });
    });
  },
  message: ([start, conference, where]) =>
    `the plan started on ${writtenDayNumber(Number(start))}, but the conference that led to a plan was on ${writtenDayNumber(Number(conference))} (${where}). A plan starts with its conference: correct one of the two dates.`,
};
