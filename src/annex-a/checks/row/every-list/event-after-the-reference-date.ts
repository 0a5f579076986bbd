import { writtenDayNumber } from '#calendar';
import { listNos } from '../../../editions/model.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventDates } from '../event-dates.ts';

export const eventAfterTheReferenceDate: Check = {
  id: 'event-after-the-reference-date',
  title: 'Something is dated after the reference date',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listNos, []),
  source: 'Annex A, Table 1: what has happened before the inspection',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'contact-date': '02/06/2015' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'contact-date': '01/06/2015' }),
  run: ({ lists, asAt, report }) => {
    for (const list of lists) {
      for (const { field, heading, values } of eventDates(list)) {
        values.forEach((day, row) => {
          if (day > asAt) report({ list: list.no, row, field: field.key, details: [heading, day, asAt] });
        });
      }
    }
  },
  message: ([heading, day, asAt]) =>
    `“${heading}” is ${writtenDayNumber(Number(day))}, after the reference date of ${writtenDayNumber(Number(asAt))}. Correct the date, or leave it empty when it has not happened yet.`,
};
