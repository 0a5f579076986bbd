import { writtenDayNumber } from '#calendar';
import { columnOf } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { rowsAlike, sharedEvents } from './linking/same-person-same-day.ts';

export const oneChildUnderTwoIds: Check = {
  id: 'one-child-under-two-ids',
  title: 'Two child IDs may be of one child, or of twins',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, the use of one child ID over the lists; children in need census rule 1520 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [
        { 'child-id': 'W1', gender: 'F', ethnicity: 'WIRT', 'date-of-birth': '04/05/2010', 's47-start': '02/03/2015' },
        { 'child-id': 'W9', gender: 'F', ethnicity: 'WIRT', 'date-of-birth': '04/05/2010', 's47-start': '02/03/2015' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [
        { 'child-id': 'W1', gender: 'F', ethnicity: 'WIRT', 'date-of-birth': '04/05/2010', 's47-start': '02/03/2015' },
        { 'child-id': 'W1', gender: 'F', ethnicity: 'WIRT', 'date-of-birth': '04/05/2010', 's47-start': '02/03/2015' },
        { 'child-id': 'W9', gender: 'F', ethnicity: 'WIRT', 'date-of-birth': '04/05/2010', 's47-start': '03/03/2015' },
      ],
    },
  },
  // A pair is told once, on the first list that has its likeness, at the ID that comes later in the alphabet: the order
  // of rows decides nothing.
  run: ({ submission, report }) => {
    const { words } = submission;
    const told = new Set<number>();
    for (const { list, what, keys } of sharedEvents) {
      const children = columnOf(submission, list, 'child-id')?.values;
      const births = columnOf(submission, list, 'date-of-birth')?.values;
      const days = columnOf(submission, list, keys[0])?.values;
      if (children === undefined || births === undefined || days === undefined) continue;
      const idOf = (row: number) => words[children[row] ?? -1] ?? '';
      for (const group of rowsAlike(submission, list, keys)) {
        const [first, ...others] = group.sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
        for (const row of others) {
          if (first === undefined) continue;
          const pair = (children[first] ?? 0) * words.length + (children[row] ?? 0);
          if (told.has(pair)) continue;
          told.add(pair);
          report({
            list,
            row,
            field: 'child-id',
            also: [
              ...cells(list, row, 'date-of-birth', keys[0]),
              ...cells(list, first, 'child-id', 'date-of-birth', keys[0]),
            ],
            details: [
              idOf(row),
              idOf(first),
              rowInWords(submission, list, first),
              births[row] ?? 0,
              what,
              days[row] ?? 0,
            ],
          });
        }
      }
    }
  },
  message: ([here, there, where, birth, what, day]) =>
    `the children ${here} and ${there} (${where}) were both born on ${writtenDayNumber(Number(birth))}, are of the same gender and ethnicity, and both have ${what} on ${writtenDayNumber(Number(day))}. They may be twins; if they are one child, use one ID.`,
};
