import { codeIn } from '../../../editions/code-sets/code-places.ts';
import type { ListNo } from '../../../editions/model.ts';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

const yes = codeIn('YN', 'Y');
const list: ListNo = 7;

export const visitDescribedWithoutDate = filledWithout({
  id: 'visit-described-without-date',
  title: 'A child was seen alone or in time, and there is no date of a statutory visit',
  severity: 'query',
  pairs: [
    [list, 'seen-alone', 'last-statutory-visit'],
    [list, 'seen-to-timescale', 'last-statutory-visit'],
  ],
  counts: (answer) => answer === yes,
  source: 'Annex A, list 7',
  failing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'seen-alone': 'Y' }),
  passing: exampleRows('sif-2015', 7, {
    'child-id': 'W1',
    'seen-alone': 'Y',
    'last-statutory-visit': '20/05/2015',
  }),
  words: () => 'the child is said to have been seen, but there is no date of a statutory visit. When was the last one?',
});
