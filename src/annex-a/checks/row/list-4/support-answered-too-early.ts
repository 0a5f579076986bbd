import { codeInWords } from '../../../editions/code-sets/code-places.ts';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

export const supportAnsweredTooEarly = filledWithout({
  id: 'support-answered-too-early',
  title: 'An assessment says whether support is required, but was not authorised',
  severity: 'query',
  pairs: [[4, 'support-required', 'continuous-authorised']],
  source: 'Annex A for inspections from 2018, list 4',
  failing: exampleRows('ilacs', 4, { 'child-id': 'W1', 'support-required': 'a) Yes' }),
  passing: exampleRows('ilacs', 4, {
    'child-id': 'W1',
    'continuous-authorised': '08/05/2024',
    'support-required': 'a) Yes',
  }),
  words: (answer) =>
    `whether the child requires support is answered with ${codeInWords('YN', answer)}, but the assessment was not authorised. Is the day of authorisation missing?`,
});
