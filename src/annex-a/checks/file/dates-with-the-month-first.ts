import { unreadable } from '../../submission/submission.ts';
import { monthFirstDate } from '../../submission/values/written-dates.ts';
import { type Check, everyEdition } from '../check.ts';
import { columnsOfType } from './columns-of-type.ts';
import { counted } from './counted.ts';
import { headingAt } from './remarks-of.ts';

export const datesWithTheMonthFirst: Check = {
  id: 'dates-with-the-month-first',
  title: 'A column may have its dates with the month first',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [
        { 'child-id': 'W1', 'contact-date': '05/13/2015' },
        { 'child-id': 'W2', 'contact-date': '05/03/2015' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1', 'contact-date': '32/05/2015' }] },
  },
  run: ({ submission, report }) => {
    for (const { list, column } of columnsOfType(submission, ['date'])) {
      const { values, text, field, heading, index } = column;
      let count = 0;
      let first = 0;
      for (let row = 0; row < values.length; row += 1) {
        if (values[row] !== unreadable || monthFirstDate(text(row)) === null) continue;
        if (count === 0) first = list.rowNumbers[row] ?? 0;
        count += 1;
      }
      if (count === 0) continue;
      const place = headingAt(list, index, heading);
      report({ list: list.no, row: null, field: field.key, details: [heading, count, first], ...place });
    }
  },
  message: ([heading, count, first]) =>
    `“${heading}” has ${counted(count, 'date')} that can only have the month first (row ${first}), so others such as 03/05/2015 may have been read a wrong way round. How does the system that wrote them order day and month?`,
};
