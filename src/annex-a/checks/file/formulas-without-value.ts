import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { noticeExample } from './notice-example.ts';
import { noticesInLists } from './notices-of.ts';

export const formulasWithoutValue: Check = {
  id: 'formulas-without-value',
  title: 'Formulas have no stored value',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: noticeExample('formulas-without-value', 'B5'),
  passing: noticeExample('formulas'),
  run: ({ submission, report }) => {
    for (const { list, sheet, notice } of noticesInLists(submission, ['formulas-without-value'])) {
      const at = { sheet, cell: notice.at, text: '' };
      report({ list, row: null, field: null, details: [notice.count, notice.at], at });
    }
  },
  message: ([count, first]) =>
    `${counted(count, 'formula')} without a stored value, first at ${first}. Open the workbook in Excel and save it, or put values in place of the formulas.`,
};
