import { type Check, everyEdition } from '../check.ts';
import { noticesInLists } from './notices-of.ts';
import { counted } from './remarks-of.ts';

export const formulasWithoutValue: Check = {
  id: 'formulas-without-value',
  title: 'Formulas have no stored value',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [] },
    remarks: [
      {
        kind: 'sheet-notice',
        list: 1,
        file: 'made-up.xlsx',
        sheet: 'List 1',
        notice: { kind: 'formulas-without-value', count: 3, at: 'B5' },
      },
    ],
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [] },
    remarks: [
      {
        kind: 'sheet-notice',
        list: 1,
        file: 'made-up.xlsx',
        sheet: 'List 1',
        notice: { kind: 'formulas', count: 3, at: '' },
      },
    ],
  },
  run: ({ submission, report }) => {
    for (const { list, sheet, notice } of noticesInLists(submission, ['formulas-without-value'])) {
      const at = { sheet, cell: notice.at, text: '' };
      report({ list, row: null, field: null, details: [notice.count, notice.at], at });
    }
  },
  message: ([count, first]) =>
    `${counted(count, 'formula')} without a stored value, first at ${first}. Open the workbook in Excel and save it, or put values in place of the formulas.`,
};
