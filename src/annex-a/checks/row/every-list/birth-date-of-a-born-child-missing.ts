import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { listsWithUnborn } from '../../../editions/lists-of-children.ts';
import { blank, present } from '../../../submission/submission.ts';
import { type Check, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const notStated = codeIn('GENDER', 'U');

// Without a column for the day expected, an empty date of birth may mean an unborn child; an age or a gender tells that
// it does not.
export const birthDateOfABornChildMissing: Check = {
  id: 'birth-date-of-a-born-child-missing',
  title: 'A child whose age or gender is known has no date of birth',
  severity: 'query',
  scope: 'row',
  editions: ['ilacs'],
  needs: inEach(listsWithUnborn, ['date-of-birth']),
  source: 'Ours, after children in need census rule 8525',
  failing: exampleRows('ilacs', 1, { 'child-id': 'W1', gender: 'a) Male', age: '7' }),
  passing: exampleRows('ilacs', 1, { 'child-id': 'W1', gender: 'c) Not stated/recorded' }),
  run: ({ lists, optional, values, report }) => {
    for (const { no } of lists) {
      const ages = optional(no, 'age');
      const genders = optional(no, 'gender');
      values(no, 'date-of-birth').forEach((birth, row) => {
        if (birth !== blank) return;
        const aged = present(ages?.[row]);
        const gender = genders?.[row];
        const gendered = present(gender) && gender !== notStated;
        if (!aged && !gendered) return;
        const also = [aged ? 'age' : null, gendered ? 'gender' : null].flatMap((field) =>
          field === null ? [] : [{ list: no, row, field: field as 'age' | 'gender' }],
        );
        report({ list: no, row, field: 'date-of-birth', also });
      });
    }
  },
  message: () => 'there is no date of birth, but an age or a gender is given. Is the date of birth known?',
};
