import { type Check, everyEdition } from '../check.ts';
import { remarksOf } from './remarks-of.ts';

export const sheetNameDisagrees: Check = {
  id: 'sheet-name-disagrees',
  title: "A sheet's name says another list than its headings",
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1' }] },
    remarks: [{ kind: 'sheet-name-disagrees', list: 1, named: 3, file: 'made-up.xlsx', sheet: 'List 3' }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': 'W1' }] } },
  run: ({ submission, report }) => {
    for (const { list, named, sheet } of remarksOf(submission, 'sheet-name-disagrees')) {
      report({ list, row: null, field: null, details: [list, named, sheet], at: { sheet, cell: 'A1', text: '' } });
    }
  },
  message: ([list, named, sheet]) =>
    `the sheet “${sheet}” was read as list ${list}, whose headings it has, though its name says list ${named}. Correct the name or the headings.`,
};
