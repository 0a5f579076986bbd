import { writtenDayNumber } from '#calendar';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { birthsOf, pregnancyDays } from '../births.ts';
import { eventDates } from '../event-dates.ts';

// A child may be referred, assessed and planned for while unborn, so the birth is no limit in lists 1 to 7.
export const eventBeforeConception: Check = {
  id: 'event-before-conception',
  title: 'Something is dated before the child was conceived',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listsWithUnborn, []),
  source: 'Children in need census rule 8606',
  failing: exampleRows('sif-2015', 3, {
    'child-id': 'W1',
    'expected-date-of-birth': '31/12/2015',
    'referral-date': '25/03/2015',
  }),
  passing: exampleRows('sif-2015', 3, {
    'child-id': 'W1',
    'expected-date-of-birth': '31/12/2015',
    'referral-date': '26/03/2015',
  }),
  run: ({ lists, asAt, report }) => {
    for (const list of lists) {
      const births = birthsOf(list, asAt);
      for (const { field, heading, values } of eventDates(list)) {
        values.forEach((event, row) => {
          const birth = births.day(row);
          if (!present(event) || !present(birth) || event >= birth - pregnancyDays) return;
          const also = [{ list: list.no, row, field: births.field(row) }];
          report({ list: list.no, row, field: field.key, also, details: [heading, event, birth] });
        });
      }
    }
  },
  message: ([heading, event, birth]) =>
    `“${heading}” is ${writtenDayNumber(Number(event))}, more than ${pregnancyDays} days before the birth on ${writtenDayNumber(Number(birth))}. Correct one of the two dates.`,
};
