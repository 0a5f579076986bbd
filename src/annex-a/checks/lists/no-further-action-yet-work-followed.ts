import { writtenDayNumber } from '#calendar';
import { codeIn } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { assessmentStarts } from './linking/assessments.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';
import { caseRanOn } from './linking/open-cases.ts';

const yes = codeIn('YN', 'Y');

export const noFurtherActionYetWorkFollowed: Check = {
  id: 'no-further-action-yet-work-followed',
  title: 'A referral was closed without further action, yet work with the child started after it',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 3: ['child-id', 'referral-date', 'referral-nfa'] }],
  source: 'Annex A, lists 3 to 6; children in need census rules 4000, 8831 and 8832 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [{ 'child-id': 'W1', 'referral-date': '07/04/2015', 'referral-nfa': 'Y' }],
      4: [{ 'child-id': 'W1', 'continuous-start': '09/04/2015' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      3: [
        { 'child-id': 'W1', 'referral-date': '08/01/2019', 'referral-nfa': 'Y' },
        { 'child-id': 'W1', 'referral-date': '08/04/2019', 'referral-nfa': 'N' },
        { 'child-id': 'W2', 'referral-date': '08/04/2019', 'referral-nfa': 'Y' },
      ],
      4: [
        { 'child-id': 'W1', 'continuous-start': '09/04/2019' },
        { 'child-id': 'W2', 'continuous-start': '20/05/2019' },
      ],
      6: [{ 'child-id': 'W2', 'cin-start': '04/02/2019' }],
    },
  },
  // What followed is put down to the latest referral before it, and to one that was taken on where a day has several. A case that was running already explains it as well: the
  // referral was then closed because the child was known.
  run: ({ submission, values, report }) => {
    const children = values(3, 'child-id');
    const days = values(3, 'referral-date');
    const closed = values(3, 'referral-nfa');
    const referrals = datedCells(submission, 3, ['referral-date']);
    const work = [
      datedCells(submission, 4, assessmentStarts),
      datedCells(submission, 5, ['s47-start']),
      datedCells(submission, 6, ['cin-start']),
    ];
    const taken = new Set<string>();
    children.forEach((child, row) => {
      if (closed[row] !== yes) taken.add(`${child} ${days[row]}`);
    });
    children.forEach((child, row) => {
      const day = days[row];
      if (!present(child) || !present(day) || closed[row] !== yes) return;
      const followed = work.flatMap((cellsOfChild) => {
        const entry = cellsOfChild.from(child, day);
        if (entry < 0) return [];
        const latest = referrals.upTo(child, cellsOfChild.day(entry));
        return referrals.day(latest) === day
          ? [{ day: cellsOfChild.day(entry), place: cellsOfChild.place(entry) }]
          : [];
      });
      const [first] = followed.sort((a, b) => a.day - b.day);
      if (first === undefined || caseRanOn(submission, child, day) || taken.has(`${child} ${day}`)) return;
      report({
        list: 3,
        row,
        field: 'referral-nfa',
        also: [...cells(3, row, 'referral-date'), ...followed.map(({ place }) => place)],
        details: [day, first.day, rowInWords(submission, first.place.list, first.place.row)],
      });
    });
  },
  message: ([referral, start, where]) =>
    `the referral of ${writtenDayNumber(Number(referral))} was closed without further action, but work with the child started on ${writtenDayNumber(Number(start))} (${where}). Correct the outcome, or add the referral that led to it.`,
};
