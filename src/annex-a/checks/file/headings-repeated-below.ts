import { type Check, everyEdition } from '../check.ts';
import { counted, remarksOf } from './remarks-of.ts';

export const headingsRepeatedBelow: Check = {
  id: 'headings-repeated-below',
  title: 'The headings stand again among the rows',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1' }] },
    remarks: [{ kind: 'headings-again', list: 1, count: 3, first: 3 }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': 'W1' }] } },
  run: ({ submission, report }) => {
    for (const { list, count, first } of remarksOf(submission, 'headings-again')) {
      const sheet = submission.lists.get(list)?.sheet ?? '';
      report({ list, row: null, field: null, details: [count, first], at: { sheet, cell: `A${first}`, text: '' } });
    }
  },
  message: ([count, first]) =>
    `${counted(count, 'row')}, from row ${first}, only repeating the headings and not read as rows of the list. Delete them.`,
};
