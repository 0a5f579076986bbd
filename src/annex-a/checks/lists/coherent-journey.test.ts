import { describe, expect, it } from 'vitest';
import { parseIsoDate, toDayNumber } from '#calendar';
import { submissionFrom, type WrittenLists } from '../../submission/from-rows.ts';
import { described } from '../described.ts';
import { runChecks } from '../run.ts';
import { listChecks } from './index.ts';

const findings = (edition: 'sif-2015' | 'ilacs', asAt: string, lists: WrittenLists) => {
  const submission = submissionFrom({ edition, asAt: toDayNumber(parseIsoDate(asAt)), lists });
  const result = runChecks(listChecks, submission);
  return result.findings
    .map((finding) => described(finding, submission))
    .map(({ rule, message }) => `${rule}: ${message}`);
};

const allocated = { team: 'North Team 2', worker: 'Worker 0417' };

describe('a request whose lists agree', () => {
  const girl = { 'child-id': '0012', gender: 'F', ethnicity: 'WBRI', 'date-of-birth': '04/05/2010' };
  const teenager = { 'child-id': '0077', gender: 'M', ethnicity: 'BAFR', 'date-of-birth': '02/03/1998' };
  const baby = { 'child-id': '0150', gender: 'M', ethnicity: 'MWBC', 'date-of-birth': '06/01/2013' };

  it('of the single inspection framework gives no finding across lists', () => {
    const disability = 'N';
    const unborn = { 'child-id': '0200', gender: 'Not stated/recorded', ethnicity: 'NOBT' };
    expect(
      findings('sif-2015', '2015-06-01', {
        1: [
          { ...girl, 'contact-date': '20/04/2015', 'contact-source': '6' },
          { ...unborn, 'expected-date-of-birth': '20/07/2015', 'contact-date': '20/05/2015', 'contact-source': '3A' },
        ],
        2: [{ ...girl, 'early-help-completed': '12/01/2015' }],
        3: [
          { ...girl, 'referral-date': '20/04/2015', 'referral-nfa': 'N', 'referrals-in-12-months': '0' },
          { ...unborn, 'expected-date-of-birth': '20/07/2015', 'referral-date': '21/05/2015', 'referral-nfa': 'N' },
        ],
        4: [{ ...girl, disability, 'continuous-start': '21/04/2015', 'continuous-authorised': '20/05/2015' }],
        5: [
          {
            ...girl,
            disability,
            's47-start': '22/04/2015',
            'icpc-not-required': 'N',
            'icpc-date': '12/05/2015',
            'icpc-led-to-plan': 'Y',
          },
        ],
        6: [{ ...girl, disability, 'cin-start': '20/04/2015', ...allocated }],
        7: [{ ...girl, disability, 'plan-start': '12/05/2015', 'emergency-protection': 'N', ...allocated }],
        8: [
          {
            ...teenager,
            disability,
            uasc: 'N',
            'looked-after-start': '08/08/2011',
            'looked-after-end': '02/03/2015',
            'looked-after-end-reason': 'E5',
            'legal-status': 'C2',
            'placement-type': 'P2',
          },
          {
            ...baby,
            disability,
            uasc: 'N',
            'looked-after-start': '13/01/2013',
            'looked-after-end': '17/02/2015',
            'looked-after-end-reason': 'E12',
            'legal-status': 'E1',
            'placement-type': 'A6',
          },
        ],
        9: [{ ...teenager, disability, eligibility: 'Relevant', 'in-touch': 'Yes' }],
        10: [
          {
            ...baby,
            disability,
            'entered-care': '13/01/2013',
            'adoption-decision': '12/08/2013',
            'placement-order': '07/10/2013',
            matched: '12/05/2014',
            'placed-for-adoption': '02/06/2014',
            'adoption-order': '17/02/2015',
          },
        ],
        11: [{ 'adopter-id': 'A1', 'child-placed': '02/06/2014', 'order-granted': '17/02/2015' }],
      }),
    ).toEqual([]);
  });

  it('since 2018 gives no finding across lists', () => {
    const disability = 'a) Yes';
    const pupil = { ...teenager, 'date-of-birth': '02/03/2002', uasc: 'Yes' };
    const infant = { ...baby, 'date-of-birth': '06/01/2017' };
    expect(
      findings('ilacs', '2019-06-03', {
        1: [{ ...girl, 'contact-date': '23/04/2019', 'contact-source': '6' }],
        2: [{ ...girl, 'early-help-start': '12/11/2018', 'early-help-completed': '14/12/2018' }],
        3: [
          { ...girl, 'referral-date': '08/01/2019', 'referral-nfa': 'Y', 'referrals-in-12-months': '0' },
          { ...girl, 'referral-date': '23/04/2019', 'referral-nfa': 'N', 'referrals-in-12-months': '1' },
        ],
        4: [{ ...girl, disability, 'continuous-start': '24/04/2019', 'continuous-authorised': '20/05/2019' }],
        5: [{ ...girl, disability, 's47-start': '24/04/2019', 'icpc-date': '14/05/2019', 'icpc-led-to-plan': 'Yes' }],
        6: [
          { ...girl, disability, 'cin-start': '23/04/2019', 'case-status': 'b) Child Protection plan', ...allocated },
          {
            ...teenager,
            'date-of-birth': '02/03/2002',
            'cin-start': '08/08/2017',
            'case-status': 'a) Looked after child',
          },
          { ...infant, 'cin-start': '09/01/2017', 'case-status': 'a) Looked after child' },
        ],
        7: [{ ...girl, disability, 'plan-start': '14/05/2019', 'emergency-protection': 'N', ...allocated }],
        8: [
          { ...pupil, 'looked-after-start': '08/08/2017', 'legal-status': 'V2', 'placement-type': 'H5' },
          {
            ...infant,
            'looked-after-start': '13/01/2017',
            'legal-status': 'E1',
            'placement-type': 'A6',
            'permanence-plan': 'b) Adoption',
          },
        ],
        9: [{ ...pupil, eligibility: 'd) Eligible child', 'in-touch': 'a) Yes' }],
        10: [
          {
            ...infant,
            'family-id': 'F1',
            'entered-care': '13/01/2017',
            'adoption-decision': '12/08/2018',
            'placement-order': '08/10/2018',
            matched: '13/05/2019',
            'placed-for-adoption': '28/05/2019',
          },
        ],
        11: [
          { 'adopter-id': 'A1', 'family-id': 'F1', 'adopter-matched': '13/05/2019', 'child-placed': '28/05/2019' },
          { 'adopter-id': 'A2', 'family-id': 'F1', 'adopter-matched': '13/05/2019', 'child-placed': '28/05/2019' },
        ],
      }),
    ).toEqual([]);
  });
});
