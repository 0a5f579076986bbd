import { codeIn, codeInWords } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const multiple = codeIn('ABUSE', 'MUL');

export const latestCategoryMultiple: Check = {
  id: 'latest-category-multiple',
  title: 'The latest category of abuse is “multiple”, the initial one was single',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 7: ['initial-abuse-category', 'latest-abuse-category'] }],
  source: 'Ours, after children in need census rules 8905 and 8910',
  failing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'initial-abuse-category': 'Neglect',
    'latest-abuse-category': 'Multiple',
  }),
  passing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'initial-abuse-category': 'Multiple',
    'latest-abuse-category': 'Neglect',
  }),
  run: ({ values, report }) => {
    const initials = values(7, 'initial-abuse-category');
    values(7, 'latest-abuse-category').forEach((latest, row) => {
      const initial = initials[row];
      if (latest !== multiple || !present(initial) || initial === multiple) return;
      const also = [{ list: 7, row, field: 'initial-abuse-category' }] as const;
      report({ list: 7, row, field: 'latest-abuse-category', also, details: [initial] });
    });
  },
  message: ([initial]) =>
    `the latest category is ${codeInWords('ABUSE', multiple)}, and the initial one was ${codeInWords('ABUSE', Number(initial))}. Did a review conference decide so?`,
};
