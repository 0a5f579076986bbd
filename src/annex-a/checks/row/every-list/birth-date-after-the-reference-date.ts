import { writtenDayNumber } from '#calendar';
import { listsOfChildren } from '../../../editions/lists-of-children.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { pregnancyDays } from '../births.ts';

// The 2015 edition has a column of its own for the day expected. The later one has none: there the day of birth of an
// unborn child may be the day expected, which no one can know of more than 280 days ahead.
export const birthDateAfterTheReferenceDate: Check = {
  id: 'birth-date-after-the-reference-date',
  title: 'A date of birth is after the reference date',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listsOfChildren, ['date-of-birth']),
  source: 'Annex A, lists 1 to 10; children in need census rules 8520 and 8525',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'date-of-birth': '02/06/2015' }),
  passing: exampleRows('ilacs', 1, { 'child-id': 'W1', 'date-of-birth': '01/09/2024' }),
  run: ({ lists, edition, asAt, values, report }) => {
    for (const { no } of lists) {
      const unbornInBirthDate = edition === 'ilacs' && no <= 7;
      const last = unbornInBirthDate ? asAt + pregnancyDays : asAt;
      const advice = no <= 7 ? 'unborn' : 'born';
      values(no, 'date-of-birth').forEach((birth, row) => {
        if (birth > last)
          report({ list: no, row, field: 'date-of-birth', details: [birth, asAt, unbornInBirthDate ? '' : advice] });
      });
    }
  },
  message: ([birth, asAt, advice]) =>
    `the date of birth is ${writtenDayNumber(Number(birth))}, after the reference date of ${writtenDayNumber(Number(asAt))}. ${
      advice === 'unborn'
        ? 'Correct it or, if the child is unborn, give it as the expected date of birth.'
        : 'Correct the date.'
    }`,
};
