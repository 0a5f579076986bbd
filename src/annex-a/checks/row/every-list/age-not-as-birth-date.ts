import { wholeYearsBetween, writtenDayNumber } from '#calendar';
import { listsOfChildren } from '../../../editions/lists-of-children.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { dayOfTheAges } from './day-of-the-ages.ts';

export const ageNotAsBirthDate: Check = {
  id: 'age-not-as-birth-date',
  title: 'An age is not that of the date of birth at the reference date',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listsOfChildren, ['date-of-birth', 'age']),
  source: 'Annex A, lists 1 to 10, age in years',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'date-of-birth': '02/06/2008', age: '7' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'date-of-birth': '01/06/2008', age: '7' }),
  run: ({ submission, lists, asAt, values, report }) => {
    // Ages of another day are told once, by another check.
    const { day } = dayOfTheAges(submission);
    for (const { no } of lists) {
      const births = values(no, 'date-of-birth');
      values(no, 'age').forEach((age, row) => {
        const birth = births[row];
        if (!present(age) || !present(birth) || birth > asAt) return;
        const years = wholeYearsBetween(birth, asAt);
        if (years === age || (day !== asAt && wholeYearsBetween(birth, day) === age)) return;
        const also = [{ list: no, row, field: 'date-of-birth' }] as const;
        report({ list: no, row, field: 'age', also, details: [age, birth, years, asAt] });
      });
    }
  },
  message: ([age, birth, years, asAt]) =>
    `the age is given as ${age}, but a child born on ${writtenDayNumber(Number(birth))} is ${years} on ${writtenDayNumber(Number(asAt))}. Correct the age or the date of birth.`,
};
