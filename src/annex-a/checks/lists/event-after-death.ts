import { type Check, everyEdition } from '../check.ts';
import { afterDeathInWords, reportAfterDeath } from './linking/after-death.ts';

export const eventAfterDeath: Check = {
  id: 'event-after-death',
  title: 'Something was done with a child after its death',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, lists 6 and 8, reasons of closure; looked after return rules 1000 and 437 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      7: [{ 'child-id': 'W1', 'plan-start': '08/12/2014', 'last-statutory-visit': '16/03/2015' }],
      8: [{ 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E2' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-closed': '13/04/2015', 'cin-closure-reason': 'RC2' }],
      7: [
        {
          'child-id': 'W1',
          'plan-start': '08/12/2014',
          'last-statutory-visit': '02/03/2015',
          'plan-end': '20/03/2015',
        },
      ],
      8: [{ 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E2' }],
    },
  },
  // Only what takes a living child: a contact or a referral may tell of the death, an assessment under way may be signed
  // off after it, and plans and cases are closed after it.
  run: (run) =>
    reportAfterDeath(run, {
      2: ['early-help-start'],
      4: ['continuous-start', 'initial-start', 'core-start'],
      5: ['s47-start', 'icpc-date'],
      6: ['cin-start', 'last-seen'],
      7: ['plan-start', 'last-statutory-visit', 'last-review-conference'],
      8: [
        'looked-after-start',
        'legal-status-start',
        'placement-start',
        'last-review',
        'last-social-work-visit',
        'last-iro-contact',
        'last-health-assessment',
        'last-dental-check',
      ],
      9: ['pathway-plan-review', 'last-contact'],
      10: ['adoption-decision', 'placement-order', 'matched', 'placed-for-adoption', 'adoption-order'],
    }),
  message: (details) => `${afterDeathInWords(details)} Correct the date, the reason of closure, or the child’s ID.`,
};
