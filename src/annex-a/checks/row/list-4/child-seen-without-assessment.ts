import { codeInWords } from '../../../editions/code-sets/code-places.ts';
import { exampleRows } from '../../example-rows.ts';
import { assessmentKinds } from '../assessments.ts';
import { filledWithout } from '../filled-without.ts';

export const childSeenWithoutAssessment = filledWithout({
  id: 'child-seen-without-assessment',
  title: 'Whether a child was seen is answered for an assessment that has no start',
  severity: 'error',
  editions: ['sif-2015'],
  pairs: assessmentKinds.map(({ start, seen }) => [4, seen, start]),
  source: 'Annex A, list 4',
  failing: exampleRows('sif-2015', 4, { 'child-id': 'W1', 'core-seen': 'Y' }),
  passing: exampleRows('sif-2015', 4, { 'child-id': 'W1', 'core-start': '01/05/2015', 'core-seen': 'Y' }),
  words: (seen) =>
    `whether the child was seen is answered with ${codeInWords('YN', seen)}, but this assessment has no start. Give the start, or leave the answer empty where there was no such assessment.`,
});
