import { codeIn, codeInWords } from '../../../editions/code-sets/code-places.ts';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

const noNeed = [codeIn('NEED', 'N9'), codeIn('NEED', 'N0')];

export const openCaseWithoutNeed = filledWithout({
  id: 'open-case-without-need',
  title: 'An open case of a child in need states no need',
  severity: 'query',
  pairs: [[6, 'primary-need', 'cin-closed']],
  counts: (need) => noNeed.includes(need),
  source: 'Children in need census rule 8650',
  failing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'primary-need': 'N0' }),
  passing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'primary-need': 'N1' }),
  words: (need) =>
    `the case is open and its primary need is ${codeInWords('NEED', need)}. What is the need, or should the case be closed?`,
});
