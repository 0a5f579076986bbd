import { unreadable } from '../../submission/submission.ts';
import { isExcelError } from '../../submission/values/value-reader.ts';
import { hasShortYear, monthFirstDate } from '../../submission/values/written-dates.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';

export const dateUnreadable: Check = {
  id: 'date-unreadable',
  title: 'A date cannot be read',
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
        { 'child-id': 'W1', 'contact-date': '05/13/2015' },
        { 'child-id': 'W2', 'contact-date': '3/5/15' },
        { 'child-id': 'W3', 'contact-date': '31/04/2015' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [
        { 'child-id': 'W1', 'contact-date': '13/05/2015' },
        { 'child-id': 'W2', 'contact-date': '2015-05-03 14:30' },
        { 'child-id': 'W3', 'contact-date': '' },
        { 'child-id': 'W4', 'contact-date': '#N/A' },
      ],
    },
  },
  run: ({ submission, report }) => {
    for (const { list, column } of columnsOfType(submission, ['date'])) {
      const { values, text, field } = column;
      for (let row = 0; row < values.length; row += 1) {
        if (values[row] !== unreadable) continue;
        const written = text(row).trim();
        if (isExcelError(written)) continue;
        report({ list: list.no, row, field: field.key, details: [written.slice(0, 80), kindOf(written)] });
      }
    }
  },
  message: ([written, kind]) => {
    if (kind === 'month first') {
      return `“${written}” is no date with the day first, only with the month first. Write dates as dd/mm/yyyy, and look at the others of this column too.`;
    }
    if (kind === 'short year') return `the year of “${written}” has two digits only. Write the date as dd/mm/yyyy.`;
    return `“${written}” is not a date. Write it as dd/mm/yyyy, or leave the cell empty when there is none.`;
  },
};

const kindOf = (written: string): string => {
  if (monthFirstDate(written) !== null) return 'month first';
  return hasShortYear(written) ? 'short year' : '';
};
