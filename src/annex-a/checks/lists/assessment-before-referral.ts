import { type Check, everyEdition } from '../check.ts';
import { assessmentStarts } from './linking/assessments.ts';
import { beforeReferralInWords, reportBeforeReferral } from './linking/before-the-referral.ts';

export const assessmentBeforeReferral: Check = {
  id: 'assessment-before-referral',
  title: 'An assessment started before the referral',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 3: ['child-id', 'referral-date'], 4: ['child-id'] }],
  source: 'Annex A, lists 3 and 4; children in need census rule 1103 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [{ 'child-id': 'W1', 'referral-date': '07/04/2015', 'referrals-in-12-months': '0' }],
      4: [{ 'child-id': 'W1', 'continuous-start': '01/04/2015' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [
        { 'child-id': 'W1', 'referral-date': '07/04/2015', 'referrals-in-12-months': '1' },
        { 'child-id': 'W2', 'referral-date': '07/04/2015', 'referrals-in-12-months': '0' },
        { 'child-id': 'W3', 'referral-date': '07/04/2015', 'referrals-in-12-months': '0' },
      ],
      4: [
        { 'child-id': 'W1', 'continuous-start': '01/04/2015' },
        { 'child-id': 'W2', 'continuous-start': '07/04/2015' },
        { 'child-id': 'W3', 'continuous-start': '01/04/2015' },
      ],
      8: [{ 'child-id': 'W3', 'looked-after-start': '14/02/2011' }],
    },
  },
  run: (run) => reportBeforeReferral(run, 4, assessmentStarts),
  message: (details) => beforeReferralInWords('the assessment', details),
};
