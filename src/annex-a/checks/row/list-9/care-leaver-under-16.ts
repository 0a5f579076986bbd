import { wholeYearsBetween } from '#calendar';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const careLeaverUnder16: Check = {
  id: 'care-leaver-under-16',
  title: 'A care leaver is under 16',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 9: ['date-of-birth'] }],
  source: 'Children Act 1989, sections 23A, 24; looked after return rule 391',
  failing: exampleRows('sif-2015', 9, { 'date-of-birth': '02/06/1999' }),
  passing: exampleRows('sif-2015', 9, { 'date-of-birth': '01/06/1999' }),
  run: ({ values, asAt, report }) => {
    values(9, 'date-of-birth').forEach((birth, row) => {
      if (!present(birth)) return;
      const age = wholeYearsBetween(birth, asAt);
      // Not yet born at the reference date: another check tells that.
      if (age >= 0 && age < 16) report({ list: 9, row, field: 'date-of-birth', details: [age] });
    });
  },
  message: ([age]) =>
    `the age is ${age}, and nobody is a care leaver before 16. Correct the date of birth, or move the child to the list they belong to.`,
};
