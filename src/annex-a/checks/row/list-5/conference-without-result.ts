import { writtenDayNumber } from '#calendar';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

export const conferenceWithoutResult = filledWithout({
  id: 'conference-without-result',
  title: 'A conference was held, and whether it led to a plan is empty',
  severity: 'error',
  pairs: [[5, 'icpc-date', 'icpc-led-to-plan']],
  source: 'Annex A, list 5',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-date': '12/05/2015' }),
  passing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-date': '12/05/2015', 'icpc-led-to-plan': 'N' }),
  words: (day) =>
    `a conference was held on ${writtenDayNumber(day)}, but whether it led to a plan is empty. Answer it.`,
});
