import { writtenDayNumber } from '#calendar';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { blank, present } from '../../../submission/submission.ts';
import { type Check, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { birthsOf, overdueDays } from '../births.ts';

export const expectedBirthDatePassed: Check = {
  id: 'expected-birth-date-passed',
  title: 'A child expected some time ago is still shown as unborn',
  severity: 'query',
  scope: 'row',
  editions: ['sif-2015'],
  needs: inEach(listsWithUnborn, ['expected-date-of-birth']),
  source: 'Ours',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'expected-date-of-birth': '10/05/2015' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'expected-date-of-birth': '11/05/2015' }),
  run: ({ lists, asAt, values, report }) => {
    for (const list of lists) {
      const births = birthsOf(list, asAt);
      values(list.no, 'expected-date-of-birth').forEach((expected, row) => {
        if (!present(expected) || expected >= asAt - overdueDays || births.born(row) !== blank) return;
        report({ list: list.no, row, field: 'expected-date-of-birth', details: [expected] });
      });
    }
  },
  message: ([expected]) =>
    `the child was expected on ${writtenDayNumber(Number(expected))}, more than ${overdueDays} days before the reference date. Has the child been born since, and on what date?`,
};
