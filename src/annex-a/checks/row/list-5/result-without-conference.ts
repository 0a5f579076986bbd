import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

// “No” is what many systems say where there was no conference.
const yes = codeIn('YN3', 'Y');

export const resultWithoutConference = filledWithout({
  id: 'result-without-conference',
  title: 'A conference is said to have led to a plan, and has no date',
  severity: 'error',
  pairs: [[5, 'icpc-led-to-plan', 'icpc-date']],
  counts: (answer) => answer === yes,
  source: 'Annex A, list 5',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-led-to-plan': 'Y' }),
  passing: exampleRows('ilacs', 5, { 'child-id': 'W1', 'icpc-led-to-plan': 'N' }),
  words: () =>
    'a conference is said to have led to a plan, but there is no date of one. Give the date, or correct the answer.',
});
