import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { reportSeenAfterClosure, writtenDays } from '../seen-after-closure.ts';

const died = codeIn('CIN_CLOSE', 'RC2');

export const seenAfterDeath: Check = {
  id: 'seen-after-death',
  title: 'A child was last seen after the case was closed because the child died',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 6: ['last-seen', 'cin-closed', 'cin-closure-reason'] }],
  source: 'Children in need census rule 8585',
  failing: exampleRows('sif-2015', 6, {
    'child-id': 'W1',
    'last-seen': '13/05/2015',
    'cin-closed': '12/05/2015',
    'cin-closure-reason': 'RC2',
  }),
  passing: exampleRows('sif-2015', 6, {
    'child-id': 'W1',
    'last-seen': '12/05/2015',
    'cin-closed': '12/05/2015',
    'cin-closure-reason': 'RC2',
  }),
  run: (run) => reportSeenAfterClosure(run, (reason) => reason === died, true),
  message: (details) => {
    const { seen, closed } = writtenDays(details);
    return `the child was last seen on ${seen}, but the case was closed on ${closed} because the child died. Correct the reason or one of the dates.`;
  },
};
