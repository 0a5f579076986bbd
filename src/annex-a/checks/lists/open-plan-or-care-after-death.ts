import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { deaths } from './linking/deaths.ts';
import { caseDates, openCases } from './linking/open-cases.ts';

export const openPlanOrCareAfterDeath: Check = {
  id: 'open-plan-or-care-after-death',
  title: 'A child who died is still on a protection plan or looked after',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, lists 6 to 9; looked after return rules 1000 and 348 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014' }],
      9: [{ 'child-id': 'W1', 'in-touch': 'c) Died' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-closed': '13/04/2015', 'cin-closure-reason': 'RC2' }],
      7: [{ 'child-id': 'W1', 'plan-start': '08/12/2014', 'plan-end': '20/03/2015' }],
    },
  },
  run: ({ submission, asAt, report }) => {
    for (const { child, place, by } of deaths(submission)) {
      if (by !== null && by > asAt) continue;
      for (const no of [7, 8] as const) {
        const cases = openCases(submission, no);
        const row = cases.row(child);
        if (cases.of(child) !== 'open' || (no === place.list && row === place.row)) continue;
        report({
          list: no,
          row,
          field: caseDates[no].end,
          also: [...cells(no, row, 'child-id', caseDates[no].start), place],
          details: [no === 7 ? 'the child protection plan' : 'care', rowInWords(submission, place.list, place.row)],
        });
      }
    }
  },
  message: ([what, where]) =>
    `${what} has no end, but the child is said to have died (${where}). Give the date on which it ended, or correct the other list.`,
};
