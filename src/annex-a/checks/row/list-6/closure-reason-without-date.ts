import { codeInWords } from '../../../editions/code-sets/code-places.ts';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

export const closureReasonWithoutDate = filledWithout({
  id: 'closure-reason-without-date',
  title: 'A child in need case has a reason for closure and no date of it',
  severity: 'error',
  pairs: [[6, 'cin-closure-reason', 'cin-closed']],
  source: 'Annex A, list 6; children in need census rule 8810',
  failing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'cin-closure-reason': 'RC7' }),
  passing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'cin-closed': '12/05/2015', 'cin-closure-reason': 'RC7' }),
  words: (reason) =>
    `the reason for closure is ${codeInWords('CIN_CLOSE', reason)}, but there is no date on which the case was closed. Give the date, or take out the reason.`,
});
