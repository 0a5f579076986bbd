import { unreadable } from '../../submission/submission.ts';
import { isExcelError } from '../../submission/values/value-reader.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';

export const countUnreadable: Check = {
  id: 'count-unreadable',
  title: 'A number is not a whole number from 0',
  severity: 'error',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 2',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [
        { 'child-id': 'W1', age: 'three' },
        { 'child-id': 'W2', age: '-1' },
        { 'child-id': 'W3', age: '3.5' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [
        { 'child-id': 'W1', age: '3' },
        { 'child-id': 'W2', age: '3.0' },
        { 'child-id': 'W3', age: '' },
      ],
    },
  },
  run: ({ submission, report }) => {
    for (const { list, column } of columnsOfType(submission, ['count'])) {
      const { values, text, field } = column;
      for (let row = 0; row < values.length; row += 1) {
        if (values[row] !== unreadable) continue;
        const written = text(row).trim();
        if (!isExcelError(written)) report({ list: list.no, row, field: field.key, details: [written.slice(0, 80)] });
      }
    }
  },
  message: ([written]) =>
    /^none|^nil$/i.test(String(written))
      ? `“${written}” is not a number. Write 0 if there were none, or leave the cell empty if it is not known.`
      : `“${written}” is not a whole number, 0 or more. Correct it, or leave the cell empty if it is not known.`,
};
