import { writtenDayNumber } from '#calendar';
import { exampleRows } from '../../example-rows.ts';
import { filledWithout } from '../filled-without.ts';

export const closureWithoutReason = filledWithout({
  id: 'closure-without-reason',
  title: 'A child in need case was closed without a reason',
  severity: 'error',
  pairs: [[6, 'cin-closed', 'cin-closure-reason']],
  source: 'Annex A, list 6; children in need census rule 8805',
  failing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'cin-closed': '12/05/2015' }),
  passing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'cin-closed': '12/05/2015', 'cin-closure-reason': 'RC7' }),
  words: (day) => `the case was closed on ${writtenDayNumber(day)}, but no reason is given. Give the reason.`,
});
