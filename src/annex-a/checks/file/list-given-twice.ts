import { type Check, everyEdition } from '../check.ts';
import { remarksOf } from './remarks-of.ts';

export const listGivenTwice: Check = {
  id: 'list-given-twice',
  title: 'A list stands in a second sheet, which was left out',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1' }] },
    remarks: [{ kind: 'list-given-twice', list: 1, file: 'made-up.xlsx', sheet: 'List 1 (2)' }],
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1' }] },
    remarks: [{ kind: 'list-continued', list: 1, file: 'made-up.xlsx', sheet: 'List 1 part 2', rows: 1 }],
  },
  run: ({ submission, report }) => {
    for (const { list, file, sheet } of remarksOf(submission, 'list-given-twice')) {
      const read = submission.lists.get(list)?.sheet ?? '';
      report({ list, row: null, field: null, details: [file, sheet, read], at: { sheet, cell: 'A1', text: '' } });
    }
  },
  message: ([file, sheet, read]) =>
    `the sheet “${sheet}” of ${file} has the headings of this list too, and was not read; “${read}” was. Put all rows in one sheet, or call the sheets part 1 and part 2 and give them the same columns.`,
};
