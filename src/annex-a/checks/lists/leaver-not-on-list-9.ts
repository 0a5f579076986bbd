import { wholeYearsBetween, writtenDayNumber } from '#calendar';
import { codeIn } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells } from './linking/cells.ts';
import { isListed } from './linking/children.ts';
import { isOpenCase } from './linking/open-cases.ts';
import { windowStartOf } from './linking/window-start.ts';

// Died, taken over by another authority, adopted, found to be an adult, moved abroad.
const owedNothing = ['E2', 'E3', 'E11', 'E12', 'E15', 'E16'].map((code) => codeIn('LAC_CEASE', code));

export const leaverNotOnList9: Check = {
  id: 'leaver-not-on-list-9',
  title: 'A young person left care at 16 or older, but is not on list 9',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'date-of-birth', 'looked-after-end', 'looked-after-end-reason'], 9: ['child-id'] }],
  source: 'Ours; Children Act 1989, section 23A; Annex A, lists 8 and 9',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        {
          'child-id': 'W1',
          'date-of-birth': '02/03/1997',
          'looked-after-start': '06/01/2014',
          'looked-after-end': '02/03/2015',
          'looked-after-end-reason': 'E5',
        },
      ],
      9: [],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        {
          'child-id': 'W1',
          'date-of-birth': '02/03/1997',
          'looked-after-start': '06/01/2014',
          'looked-after-end': '02/03/2015',
          'looked-after-end-reason': 'E5',
        },
        {
          'child-id': 'W2',
          'date-of-birth': '03/03/1999',
          'looked-after-start': '06/01/2014',
          'looked-after-end': '02/03/2015',
          'looked-after-end-reason': 'E4A',
        },
        {
          'child-id': 'W3',
          'date-of-birth': '03/03/1998',
          'looked-after-start': '06/01/2015',
          'looked-after-end': '02/03/2015',
          'looked-after-end-reason': 'E4A',
        },
      ],
      9: [{ 'child-id': 'W1', eligibility: 'Former relevant' }],
    },
  },
  // Care of less than 13 weeks makes nobody a relevant child. Who has come back into care is not a leaver.
  run: ({ submission, asAt, values, optional, report }) => {
    const births = values(8, 'date-of-birth');
    const ends = values(8, 'looked-after-end');
    const reasons = values(8, 'looked-after-end-reason');
    const starts = optional(8, 'looked-after-start');
    const from = windowStartOf(submission, 8);
    values(8, 'child-id').forEach((child, row) => {
      const birth = births[row];
      const end = ends[row];
      const reason = reasons[row];
      const start = starts?.[row];
      if (!present(child) || !present(birth) || !present(end) || end < from || end > asAt) return;
      if (wholeYearsBetween(birth, end) < 16 || (present(reason) && owedNothing.includes(reason))) return;
      if ((present(start) && end - start < 91) || isListed(submission, 9, child)) return;
      if (isOpenCase(submission, child, [8])) return;
      report({
        list: 8,
        row,
        field: 'child-id',
        also: cells(8, row, 'looked-after-end', 'looked-after-end-reason', 'date-of-birth'),
        details: [end, wholeYearsBetween(birth, end)],
      });
    });
  },
  message: ([end, age]) =>
    `the young person ceased to be looked after on ${writtenDayNumber(Number(end))}, aged ${age}, but is not on list 9. Is support for leaving care due?`,
};
