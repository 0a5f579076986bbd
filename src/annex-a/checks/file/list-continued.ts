import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { remarksOf } from './remarks-of.ts';

export const listContinued: Check = {
  id: 'list-continued',
  title: 'A list was put together from several sheets',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1' }] },
    remarks: [{ kind: 'list-continued', list: 1, file: 'made-up.xlsx', sheet: 'List 1 part 2', rows: 1 }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': 'W1' }] } },
  run: ({ submission, report }) => {
    for (const { list, file, sheet, rows } of remarksOf(submission, 'list-continued')) {
      report({ list, row: null, field: null, details: [file, sheet, rows], at: { sheet, cell: 'A1', text: '' } });
    }
  },
  message: ([file, sheet, rows]) =>
    `${counted(rows, 'row')} of the sheet “${sheet}” of ${file} ${Number(rows) === 1 ? 'was' : 'were'} added to this list, as its name says. Is that what was meant?`,
};
