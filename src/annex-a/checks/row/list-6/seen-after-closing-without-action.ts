import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { reportSeenAfterClosure, writtenDays } from '../seen-after-closure.ts';

const reasons: readonly (number | undefined)[] = [codeIn('CIN_CLOSE', 'RC8'), codeIn('CIN_CLOSE', 'RC9')];

export const seenAfterClosingWithoutAction: Check = {
  id: 'seen-after-closing-without-action',
  title: 'A child was seen after the case was closed at the end of an assessment',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 6: ['last-seen', 'cin-closed', 'cin-closure-reason'] }],
  source: 'Children in need census rules 2990 and 8825',
  failing: exampleRows('sif-2015', 6, {
    'child-id': 'W1',
    'last-seen': '13/05/2015',
    'cin-closed': '12/05/2015',
    'cin-closure-reason': 'RC8',
  }),
  passing: exampleRows('sif-2015', 6, {
    'child-id': 'W1',
    'last-seen': '12/05/2015',
    'cin-closed': '12/05/2015',
    'cin-closure-reason': 'RC8',
  }),
  run: (run) => reportSeenAfterClosure(run, (reason) => reasons.includes(reason), true),
  message: (details) => {
    const { seen, closed } = writtenDays(details);
    return `the case was closed on ${closed} with no further action by social care, but the child was seen on ${seen}. Was there more work with the child, or is the reason or a date wrong?`;
  },
};
