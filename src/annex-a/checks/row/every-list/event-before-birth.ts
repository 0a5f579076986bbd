import { writtenDayNumber } from '#calendar';
import { listsOfBorn } from '../../../editions/lists-of-children.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { eventDates } from '../event-dates.ts';

// No child is looked after, adopted or leaving care before birth: in lists 8 to 10 nothing can come before it.
export const eventBeforeBirth: Check = {
  id: 'event-before-birth',
  title: 'Something is dated before the child was born',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listsOfBorn, ['date-of-birth']),
  source: 'Looked after return rules 302 and 586',
  failing: exampleRows('sif-2015', 8, {
    'child-id': 'W1',
    'date-of-birth': '10/03/2010',
    'looked-after-start': '09/03/2010',
  }),
  passing: exampleRows('sif-2015', 8, {
    'child-id': 'W1',
    'date-of-birth': '10/03/2010',
    'looked-after-start': '10/03/2010',
  }),
  run: ({ lists, asAt, values, report }) => {
    for (const list of lists) {
      const births = values(list.no, 'date-of-birth');
      for (const { field, heading, values: events } of eventDates(list)) {
        events.forEach((event, row) => {
          const birth = births[row];
          if (!present(event) || !present(birth) || birth > asAt || event >= birth) return;
          const also = [{ list: list.no, row, field: 'date-of-birth' }] as const;
          report({ list: list.no, row, field: field.key, also, details: [heading, event, birth] });
        });
      }
    }
  },
  message: ([heading, event, birth]) =>
    `“${heading}” is ${writtenDayNumber(Number(event))}, before the child was born on ${writtenDayNumber(Number(birth))}. Correct one of the two dates.`,
};
