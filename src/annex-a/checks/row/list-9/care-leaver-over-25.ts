import { wholeYearsBetween } from '#calendar';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const careLeaverOver25: Check = {
  id: 'care-leaver-over-25',
  title: 'A care leaver is over 25',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 9: ['date-of-birth'] }],
  source: 'Children Act 1989, sections 23CA, 23CZB, 24; ours',
  failing: exampleRows('sif-2015', 9, { 'date-of-birth': '01/06/1989' }),
  passing: exampleRows('sif-2015', 9, { 'date-of-birth': '02/06/1989' }),
  run: ({ values, asAt, report }) => {
    values(9, 'date-of-birth').forEach((birth, row) => {
      if (!present(birth)) return;
      const age = wholeYearsBetween(birth, asAt);
      if (age > 25) report({ list: 9, row, field: 'date-of-birth', details: [age] });
    });
  },
  message: ([age]) =>
    `the age is ${age}, and leaving care services end at 25. Is the date of birth right, and does the person belong to this list?`,
};
