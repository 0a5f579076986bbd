import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { blank } from '../../../submission/submission.ts';
import { type Check, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const neitherBirthDateNorExpectedDate: Check = {
  id: 'neither-birth-date-nor-expected-date',
  title: 'Neither a date of birth nor an expected date of birth is given',
  severity: 'error',
  scope: 'row',
  editions: ['sif-2015'],
  needs: inEach(listsWithUnborn, ['date-of-birth', 'expected-date-of-birth']),
  source: 'Annex A, lists 1 to 7; children in need census rule 8525',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', 'contact-date': '20/04/2015' }),
  passing: exampleRows(
    'sif-2015',
    1,
    { 'child-id': 'W1', 'date-of-birth': '20/04/2010' },
    { 'child-id': 'W2', 'expected-date-of-birth': '24/08/2015' },
  ),
  run: ({ lists, values, report }) => {
    for (const { no } of lists) {
      const expectations = values(no, 'expected-date-of-birth');
      values(no, 'date-of-birth').forEach((birth, row) => {
        if (birth !== blank || expectations[row] !== blank) return;
        const also = [{ list: no, row, field: 'expected-date-of-birth' }] as const;
        report({ list: no, row, field: 'date-of-birth', also });
      });
    }
  },
  message: () =>
    'there is no date of birth and no expected one. Give the date of birth or, for an unborn child, the day expected.',
};
