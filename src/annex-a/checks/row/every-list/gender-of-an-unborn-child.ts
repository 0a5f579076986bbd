import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { birthsOf } from '../births.ts';

const notStated = codeIn('GENDER', 'U');

export const genderOfAnUnbornChild: Check = {
  id: 'gender-of-an-unborn-child',
  title: 'An unborn child has a gender',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listsWithUnborn, ['gender']),
  source: 'Children in need census rule 8750',
  failing: exampleRows('sif-2015', 1, { 'child-id': 'W1', gender: 'Female', 'expected-date-of-birth': '01/09/2015' }),
  passing: exampleRows('sif-2015', 1, { 'child-id': 'W1', gender: 'Unborn', 'expected-date-of-birth': '01/09/2015' }),
  run: ({ lists, asAt, values, report }) => {
    for (const list of lists) {
      const births = birthsOf(list, asAt);
      values(list.no, 'gender').forEach((gender, row) => {
        if (!present(gender) || gender === notStated || !births.unborn(row)) return;
        const also = [{ list: list.no, row, field: births.field(row) }];
        report({ list: list.no, row, field: 'gender', also });
      });
    }
  },
  message: () =>
    'a gender is given for a child who is not yet born, by the dates. Is the child born, or should the gender be “not stated”?',
};
