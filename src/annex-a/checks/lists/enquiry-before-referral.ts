import { type Check, everyEdition } from '../check.ts';
import { beforeReferralInWords, reportBeforeReferral } from './linking/before-the-referral.ts';

export const enquiryBeforeReferral: Check = {
  id: 'enquiry-before-referral',
  title: 'A section 47 enquiry started before the referral',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 3: ['child-id', 'referral-date'], 5: ['child-id', 's47-start'] }],
  source: 'Annex A, lists 3 and 5; children in need census rule 2889 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [{ 'child-id': 'W1', 'referral-date': '07/04/2015', 'referrals-in-12-months': '0' }],
      5: [{ 'child-id': 'W1', 's47-start': '01/04/2015' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [
        { 'child-id': 'W1', 'referral-date': '07/04/2015', 'referrals-in-12-months': '0' },
        { 'child-id': 'W2', 'referral-date': '07/04/2015' },
      ],
      5: [
        { 'child-id': 'W1', 's47-start': '07/04/2015' },
        { 'child-id': 'W2', 's47-start': '01/04/2015' },
      ],
      6: [{ 'child-id': 'W2', 'cin-start': '09/03/2015' }],
    },
  },
  run: (run) => reportBeforeReferral(run, 5, ['s47-start']),
  message: (details) => beforeReferralInWords('the section 47 enquiry', details),
};
