import { type Check, everyEdition } from '../check.ts';
import { afterDeathInWords, reportAfterDeath } from './linking/after-death.ts';

export const contactAfterDeath: Check = {
  id: 'contact-after-death',
  title: 'A contact or referral came after a child’s death',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{}],
  source: 'Ours; Annex A, lists 1, 3, 6 and 8',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [{ 'child-id': 'W1', 'referral-date': '20/04/2015' }],
      8: [{ 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E2' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      1: [{ 'child-id': 'W1', 'contact-date': '02/03/2015' }],
      8: [{ 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E2' }],
    },
  },
  run: (run) => reportAfterDeath(run, { 1: ['contact-date'], 3: ['referral-date'] }),
  message: (details) => `${afterDeathInWords(details)} Did it tell of the death, or is it of another child?`,
};
