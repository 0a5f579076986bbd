import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../../editions/field-keys.ts';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { birthsOf, pregnancyDays } from '../births.ts';
import { eventDates } from '../event-dates.ts';

// Lawful for a child born since, and rare enough to ask about once a row: otherwise a wrong date of birth stays unseen.
export const eventWhileUnborn: Check = {
  id: 'event-while-unborn',
  title: 'Something is dated before the birth of a child who was born since',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listsWithUnborn, ['date-of-birth']),
  source: 'Children in need census rule 8606, narrowed',
  failing: exampleRows('sif-2015', 1, {
    'child-id': 'W1',
    'date-of-birth': '20/05/2015',
    'contact-date': '19/05/2015',
  }),
  passing: exampleRows('sif-2015', 1, {
    'child-id': 'W1',
    'date-of-birth': '20/05/2015',
    'contact-date': '20/05/2015',
  }),
  run: ({ lists, asAt, report }) => {
    for (const list of lists) {
      const births = birthsOf(list, asAt);
      const events = eventDates(list);
      for (let row = 0; row < list.rows; row += 1) {
        const birth = births.born(row);
        if (!present(birth) || birth > asAt) continue;
        let first: (typeof events)[number] | null = null;
        let others: FieldKey[] | null = null;
        for (const column of events) {
          const event = column.values[row];
          if (!present(event) || event >= birth || event < birth - pregnancyDays) continue;
          if (first === null) first = column;
          else others = [...(others ?? []), column.field.key];
        }
        if (first === null) continue;
        const also = ['date-of-birth' as const, ...(others ?? [])].map((field) => ({ list: list.no, row, field }));
        const details = [first.heading, first.values[row] ?? 0, birth];
        report({ list: list.no, row, field: first.field.key, also, details });
      }
    }
  },
  message: ([heading, event, birth]) =>
    `“${heading}” is ${writtenDayNumber(Number(event))}, before the child was born on ${writtenDayNumber(Number(birth))}. Is that right, because the child was then unborn, or is one of the two dates wrong?`,
};
