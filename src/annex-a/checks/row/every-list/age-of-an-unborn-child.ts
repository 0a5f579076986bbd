import { writtenDayNumber } from '#calendar';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { birthsOf } from '../births.ts';

// An age of 0 is how some systems write "unborn", and harms no count.
export const ageOfAnUnbornChild: Check = {
  id: 'age-of-an-unborn-child',
  title: 'An unborn child has an age',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listsWithUnborn, ['age']),
  source: 'Annex A, lists 1 to 7, age in years',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'expected-date-of-birth': '01/09/2015', age: '1' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'expected-date-of-birth': '01/09/2015', age: '0' }),
  run: ({ lists, asAt, values, report }) => {
    for (const list of lists) {
      const births = birthsOf(list, asAt);
      values(list.no, 'age').forEach((age, row) => {
        if (!present(age) || age === 0 || !births.unborn(row)) return;
        const also = [{ list: list.no, row, field: births.field(row) }];
        report({ list: list.no, row, field: 'age', also, details: [age, births.day(row)] });
      });
    }
  },
  message: ([age, day]) =>
    `the age is given as ${age}, but the child is expected only on ${writtenDayNumber(Number(day))}. Leave the age empty, or correct the date.`,
};
