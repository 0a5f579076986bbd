import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { reportSeenAfterClosure, writtenDays } from '../seen-after-closure.ts';

// These reasons have checks of their own, which say more.
const ownChecks: readonly (number | undefined)[] = ['RC2', 'RC8', 'RC9'].map((code) => codeIn('CIN_CLOSE', code));

export const lastSeenAfterCaseClosed: Check = {
  id: 'last-seen-after-case-closed',
  title: 'A child was last seen after the case was closed',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 6: ['last-seen', 'cin-closed'] }],
  source: 'Ours, after children in need census rule 8610',
  failing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'last-seen': '13/05/2015', 'cin-closed': '12/05/2015' }),
  passing: exampleRows('sif-2015', 6, { 'child-id': 'W1', 'last-seen': '12/05/2015', 'cin-closed': '12/05/2015' }),
  run: (run) => reportSeenAfterClosure(run, (reason) => !ownChecks.includes(reason), false),
  message: (details) => {
    const { seen, closed } = writtenDays(details);
    return `the child was last seen on ${seen}, after the case was closed on ${closed}. Are both dates right?`;
  },
};
