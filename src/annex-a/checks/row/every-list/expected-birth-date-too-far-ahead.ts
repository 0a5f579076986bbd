import { writtenDayNumber } from '#calendar';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { type Check, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { pregnancyDays } from '../births.ts';

export const expectedBirthDateTooFarAhead: Check = {
  id: 'expected-birth-date-too-far-ahead',
  title: 'A birth is expected later than any pregnancy begun by the reference date',
  severity: 'error',
  scope: 'row',
  editions: ['sif-2015'],
  needs: inEach(listsWithUnborn, ['expected-date-of-birth']),
  source: 'Ours: a birth is expected 280 days after a pregnancy is counted to begin',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'expected-date-of-birth': '08/03/2016' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'expected-date-of-birth': '07/03/2016' }),
  run: ({ lists, asAt, values, report }) => {
    for (const { no } of lists) {
      values(no, 'expected-date-of-birth').forEach((expected, row) => {
        if (expected <= asAt + pregnancyDays) return;
        report({ list: no, row, field: 'expected-date-of-birth', details: [expected] });
      });
    }
  },
  message: ([expected]) =>
    `the birth is expected on ${writtenDayNumber(Number(expected))}, more than ${pregnancyDays} days after the reference date. Correct the date.`,
};
