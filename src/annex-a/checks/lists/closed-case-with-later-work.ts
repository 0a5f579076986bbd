import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { assessmentStarts } from './linking/assessments.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';
import { openCases } from './linking/open-cases.ts';

export const closedCaseWithLaterWork: Check = {
  id: 'closed-case-with-later-work',
  title: 'Work with a child started after the case was closed',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 6: ['child-id', 'cin-start', 'cin-closed'] }],
  source: 'Annex A, lists 4 to 7; children in need census rules 8565 and 8867 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [{ 'child-id': 'W1', 's47-start': '20/04/2015' }],
      6: [{ 'child-id': 'W1', 'cin-start': '06/01/2014', 'cin-closed': '13/04/2015' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [{ 'child-id': 'W2', 'referral-date': '17/04/2015' }],
      5: [
        { 'child-id': 'W1', 's47-start': '13/04/2015' },
        { 'child-id': 'W2', 's47-start': '20/04/2015' },
      ],
      6: [
        { 'child-id': 'W1', 'cin-start': '06/01/2014', 'cin-closed': '13/04/2015' },
        { 'child-id': 'W2', 'cin-start': '06/01/2014', 'cin-closed': '13/04/2015' },
      ],
    },
  },
  // A referral on or after the day of closure explains new work, and so does a later row of list 6.
  run: ({ submission, values, report }) => {
    const cases = openCases(submission, 6);
    const closures = datedCells(submission, 6, ['cin-closed']);
    const starts = datedCells(submission, 6, ['cin-start']);
    const referrals = datedCells(submission, 3, ['referral-date']);
    const work = [
      datedCells(submission, 4, assessmentStarts),
      datedCells(submission, 5, ['s47-start']),
      datedCells(submission, 7, ['plan-start']),
    ];
    const told = new Set<number>();
    for (const child of values(6, 'child-id')) {
      if (!present(child) || cases.of(child) !== 'ended' || told.has(child)) continue;
      told.add(child);
      const closure = closures.last(child);
      const closed = closures.day(closure);
      if (starts.from(child, closed + 1) >= 0) continue;
      const referral = referrals.from(child, closed);
      const later = work.flatMap((dates) => {
        const entry = dates.from(child, closed + 1);
        if (entry < 0 || (referral >= 0 && referrals.day(referral) <= dates.day(entry))) return [];
        return [{ day: dates.day(entry), place: dates.place(entry) }];
      });
      const [first] = later.sort((a, b) => a.day - b.day);
      if (first === undefined) continue;
      const place = closures.place(closure);
      report({
        ...place,
        also: [...cells(6, place.row, 'child-id'), ...later.map((each) => each.place)],
        details: [closed, first.day, rowInWords(submission, first.place.list, first.place.row)],
      });
    }
  },
  message: ([closed, start, where]) =>
    `the case was closed on ${writtenDayNumber(Number(closed))}, but work with the child started on ${writtenDayNumber(Number(start))} (${where}) and list 3 has no referral between. Was the case opened again, or is a date wrong?`,
};
