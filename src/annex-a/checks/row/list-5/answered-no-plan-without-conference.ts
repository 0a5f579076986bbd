import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { blank } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const no = codeIn('YN3', 'N');
const notRequired = codeIn('YN', 'Y');

export const answeredNoPlanWithoutConference: Check = {
  id: 'answered-no-plan-without-conference',
  title: 'A conference that was not ruled out is said to have led to no plan, and has no date',
  // Many systems say “no” where there was no conference: that is asked only of one which may have been held.
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 5: ['icpc-led-to-plan', 'icpc-date', 'icpc-not-required'] }],
  source: 'Annex A, list 5',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-not-required': 'N', 'icpc-led-to-plan': 'N' }),
  passing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-not-required': 'Y', 'icpc-led-to-plan': 'N' }),
  run: ({ values, report }) => {
    const dates = values(5, 'icpc-date');
    const ruledOut = values(5, 'icpc-not-required');
    values(5, 'icpc-led-to-plan').forEach((answer, row) => {
      if (answer !== no || dates[row] !== blank || ruledOut[row] === notRequired) return;
      const also = [{ list: 5 as const, row, field: 'icpc-led-to-plan' as const }];
      report({ list: 5, row, field: 'icpc-date', also });
    });
  },
  message: () =>
    'the conference is said to have led to no plan, but has no date. Was it held? Give its date, or leave the answer empty.',
};
