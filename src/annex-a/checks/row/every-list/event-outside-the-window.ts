import { writtenDayNumber } from '#calendar';
import { windowStart } from '../../../editions/window-start.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

// A row of several dates belongs to the list as long as one of them is in the window. A date after the reference date
// is an error of its own.
export const eventOutsideTheWindow: Check = {
  id: 'event-outside-the-window',
  title: 'Something happened before the months that the list is asked for',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [
    { 1: ['contact-date'] },
    { 2: ['early-help-completed'] },
    { 3: ['referral-date'] },
    { 4: [] },
    { 5: ['s47-start'] },
    { 11: [] },
  ],
  source: 'Annex A, Table 1',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'contact-date': '28/02/2015' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'contact-date': '01/03/2015' }),
  run: ({ lists, asAt, report }) => {
    for (const { no, rows, columns, definition } of lists) {
      const { scope } = definition;
      if (scope.kind !== 'events') continue;
      const from = windowStart(scope, asAt);
      const dates = scope.dates.flatMap((key) => columns.get(key) ?? []);
      for (let row = 0; row < rows; row += 1) {
        let latest: (typeof dates)[number] | null = null;
        let day = 0;
        for (const column of dates) {
          const value = column.values[row];
          if (present(value) && (latest === null || value > day)) [latest, day] = [column, value];
        }
        if (latest === null || day >= from) continue;
        const field = latest.field.key;
        const also = dates
          .filter((column) => column !== latest && present(column.values[row]))
          .map((column) => ({ list: no, row, field: column.field.key }));
        report({ list: no, row, field, also, details: [latest.heading, day, scope.months, from] });
      }
    }
  },
  message: ([heading, day, months, from]) =>
    `“${heading}” is ${writtenDayNumber(Number(day))}, and the list is for the ${months} months from ${writtenDayNumber(Number(from))}. Is the date right, and does the row belong to this list?`,
};
