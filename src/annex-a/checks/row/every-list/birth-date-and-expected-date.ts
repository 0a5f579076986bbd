import { writtenDayNumber } from '#calendar';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const birthDateAndExpectedDate: Check = {
  id: 'birth-date-and-expected-date',
  title: 'A date of birth and an expected date of birth are both given',
  severity: 'error',
  scope: 'row',
  editions: ['sif-2015'],
  needs: inEach(listsWithUnborn, ['date-of-birth', 'expected-date-of-birth']),
  source: 'Annex A, lists 1 to 7; children in need census rule 8525',
  failing: exampleRows('sif-2015', 1, {
    'child-id': 'W1',
    'date-of-birth': '20/04/2015',
    'expected-date-of-birth': '24/04/2015',
  }),
  passing: exampleRows(
    'sif-2015',
    1,
    { 'child-id': 'W1', 'date-of-birth': '20/04/2015' },
    { 'child-id': 'W2', 'expected-date-of-birth': '24/08/2015' },
  ),
  run: ({ lists, values, report }) => {
    for (const { no } of lists) {
      const births = values(no, 'date-of-birth');
      values(no, 'expected-date-of-birth').forEach((expected, row) => {
        const birth = births[row];
        if (!present(expected) || !present(birth)) return;
        const also = [{ list: no, row, field: 'date-of-birth' }] as const;
        report({ list: no, row, field: 'expected-date-of-birth', also, details: [birth, expected] });
      });
    }
  },
  message: ([birth, expected]) =>
    `a date of birth, ${writtenDayNumber(Number(birth))}, and an expected one, ${writtenDayNumber(Number(expected))}, are both given. Keep the first for a child who is born, the second for one who is not.`,
};
