import { unreadable } from '../../submission/submission.ts';
import { isExcelError } from '../../submission/values/value-reader.ts';
import { type Check, everyEdition } from '../check.ts';

export const errorCell: Check = {
  id: 'error-cell',
  title: 'A cell shows an error of Excel',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [
        { 'child-id': 'W1', team: '#N/A' },
        { 'child-id': 'W2', 'referral-date': '#REF!' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 3: [{ 'child-id': 'W1', team: '# 4 North', 'referral-date': 'soon' }] },
  },
  run: ({ submission, report }) => {
    for (const list of submission.lists.values()) {
      for (const { field, values, text } of list.columns.values()) {
        const isText = field.type !== 'date' && field.type !== 'count' && field.type !== 'code';
        for (let row = 0; row < values.length; row += 1) {
          if (values[row] !== unreadable) continue;
          const written = text(row).trim();
          // Nothing but an error makes an identifier or a text unreadable.
          if (isText || isExcelError(written)) report({ list: list.no, row, field: field.key, details: [written] });
        }
      }
    }
  },
  message: ([written]) =>
    `the cell holds an error of Excel (${written}) and no value. Correct its formula, and put values in place of formulas before sending.`,
};
