import { type Check, everyEdition } from '../check.ts';
import { remarksOf } from './remarks-of.ts';

export const sheetEmpty: Check = {
  id: 'sheet-empty',
  title: 'The sheet of a list is empty',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {},
    remarks: [{ kind: 'sheet-empty', file: 'made-up.xlsx', sheet: 'List 4', list: 4 }],
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {},
    remarks: [{ kind: 'sheet-empty', file: 'made-up.xlsx', sheet: 'Sheet3', list: null }],
  },
  run: ({ submission, report }) => {
    for (const { file, sheet, list } of remarksOf(submission, 'sheet-empty')) {
      if (list === null) continue;
      report({ list, row: null, field: null, details: [file, sheet], at: { sheet, cell: 'A1', text: '' } });
    }
  },
  message: ([file, sheet]) =>
    `the sheet “${sheet}” of ${file} is empty. Fill it, or keep its headings to say that there is nobody to list.`,
};
