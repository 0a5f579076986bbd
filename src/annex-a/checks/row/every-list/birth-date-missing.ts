import { listsOfBorn } from '../../../editions/lists-of-children.ts';
import { blank } from '../../../submission/submission.ts';
import { type Check, everyEdition, inEach } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const birthDateMissing: Check = {
  id: 'birth-date-missing',
  title: 'A child looked after, leaving care or adopted has no date of birth',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: inEach(listsOfBorn, ['date-of-birth']),
  source: 'Annex A, lists 8 to 10; looked after return rule 102',
  failing: exampleRows('sif-2015', 8, { 'child-id': 'W1' }),
  passing: exampleRows('sif-2015', 8, { 'child-id': 'W1', 'date-of-birth': '20/04/2010' }),
  run: ({ lists, values, report }) => {
    for (const { no } of lists) {
      values(no, 'date-of-birth').forEach((birth, row) => {
        if (birth === blank) report({ list: no, row, field: 'date-of-birth' });
      });
    }
  },
  message: () => 'there is no date of birth. Give it: only a child who is not yet born can be without one.',
};
