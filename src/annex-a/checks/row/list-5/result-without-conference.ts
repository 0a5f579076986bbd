import { codeIn, codeInWords } from '../../../editions/code-sets/code-places.ts';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

const unknown = codeIn('YN3', 'U');

export const resultWithoutConference = filledWithout({
  id: 'result-without-conference',
  title: 'Whether a conference led to a plan is answered, and the conference has no date',
  severity: 'error',
  pairs: [[5, 'icpc-led-to-plan', 'icpc-date']],
  counts: (answer) => answer !== unknown,
  source: 'Annex A, list 5',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-led-to-plan': 'Y' }),
  passing: exampleRows('ilacs', 5, { 'child-id': 'W1', 'icpc-led-to-plan': 'c) Unknown' }),
  words: (answer) =>
    `whether the conference led to a plan is answered with ${codeInWords('YN3', answer)}, but there is no date of a conference. Give the date, or leave the answer empty where there was none.`,
});
