import { describe, expect, it } from 'vitest';
import { westmarch } from '../made-up-submissions.test-data.ts';
import { measured, ofWhom } from '../measured.test-data.ts';

const assessment = (id: string, start: string, end: string, rest = {}) => ({
  'child-id': id,
  'continuous-start': start,
  'continuous-authorised': end,
  ...rest,
});

describe('assessments', () => {
  it('are in time by working days, with bank holidays left out', () => {
    // 5 March to 13 May 2015 is 49 weekdays; Good Friday, Easter Monday and the early May holiday make it 46 working days.
    // To 12 May it is 45. Weekdays alone would call both late.
    const submission = westmarch({
      4: [assessment('W1', '05/03/2015', '12/05/2015'), assessment('W2', '05/03/2015', '13/05/2015')],
    });
    const { numerator, denominator, distribution, standard } = measured('assessments-in-time', submission);
    expect([numerator, denominator]).toEqual([1, 2]);
    expect([...(distribution?.values ?? [])]).toEqual([45, 46]);
    expect(standard?.value).toBe(45);
  });

  it('are in no share of timeliness while open, however young', () => {
    const submission = westmarch({
      4: [assessment('W1', '20/05/2015', ''), assessment('W2', '01/05/2015', '20/05/2015')],
    });
    expect(ofWhom('assessments-in-time', submission)).toEqual([1, 1]);
    expect(ofWhom('open-assessments-overdue', submission)).toEqual([0, 1]);
  });

  it('are overdue when open for more than 45 working days at the reference date', () => {
    const submission = westmarch({
      // 25 March to 1 June 2015: 48 weekdays, less two at Easter and two in May, 44. 20 March: 47.
      4: [
        assessment('W1', '25/03/2015', ''),
        assessment('W2', '20/03/2015', ''),
        assessment('W3', '20/03/2015', '#N/A'),
      ],
    });
    expect(ofWhom('open-assessments-overdue', submission)).toEqual([1, 2]);
    expect(measured('open-assessments-overdue', submission).leftOut).toEqual([
      { count: 1, why: '“Continuous assessment date of authorisation” cannot be read' },
    ]);
  });

  it('are counted from the referral where list 3 has it, and left out where it has not', () => {
    const submission = westmarch({
      3: [
        { 'child-id': 'W1', 'referral-date': '01/04/2015' },
        { 'child-id': 'W1', 'referral-date': '13/04/2015' },
        { 'child-id': 'W1', 'referral-date': '20/05/2015' },
      ],
      4: [assessment('W1', '15/04/2015', '20/04/2015'), assessment('W2', '15/04/2015', '20/04/2015')],
    });
    const { distribution, leftOut } = measured('assessments-in-time-from-referral', submission);
    expect([...(distribution?.values ?? [])]).toEqual([5]);
    expect(leftOut).toEqual([{ count: 1, why: expect.stringContaining('list 3 has no referral') }]);
  });

  it('leave out a child seen “unknown”, and a date before the start', () => {
    const submission = westmarch(
      {
        4: [
          assessment('W1', '01/05/2015', '20/05/2015', { 'continuous-seen': 'Yes' }),
          assessment('W2', '01/05/2015', '20/05/2015', { 'continuous-seen': 'Unknown' }),
          assessment('W3', '20/05/2015', '01/05/2015', { 'continuous-seen': 'No' }),
        ],
      },
      { edition: 'ilacs' },
    );
    expect(ofWhom('assessments-child-seen', submission)).toEqual([1, 2]);
    expect(ofWhom('assessments-in-time', submission)).toEqual([2, 2]);
    expect(measured('assessments-in-time', submission).leftOut[0]?.count).toBe(1);
  });

  it('divided in two are held against the days of their time', () => {
    const divided = (id: string, start: string, end: string) => ({
      'child-id': id,
      'initial-start': start,
      'initial-authorised': end,
    });
    const submission = westmarch({
      4: [divided('W1', '05/05/2015', '19/05/2015'), divided('W2', '05/05/2015', '20/05/2015')],
    });
    expect(ofWhom('initial-assessments-in-time', submission)).toEqual([1, 2]);
    expect(measured('assessments-in-time', submission).because).toMatch(/^there are no /);
  });
});

describe('initial conferences', () => {
  const enquiry = (id: string, start: string, conference: string, rest = {}) => ({
    'child-id': id,
    's47-start': start,
    'icpc-date': conference,
    ...rest,
  });
  const submission = westmarch({
    5: [
      // 1 May to 26 May 2015: 17 weekdays, 15 working days: 4 and 25 May are holidays.
      enquiry('W1', '01/05/2015', '26/05/2015', { 'icpc-led-to-plan': 'Y', 'icpc-not-required': 'N' }),
      enquiry('W2', '01/05/2015', '27/05/2015', { 'icpc-led-to-plan': 'N', 'icpc-not-required': 'N' }),
      enquiry('W3', '01/05/2015', '', { 'icpc-not-required': 'N' }),
      enquiry('W4', '28/05/2015', '', { 'icpc-not-required': 'N' }),
      enquiry('W5', '01/05/2015', '', { 'icpc-not-required': 'Y' }),
      enquiry('W6', '01/05/2015', ''),
    ],
  });

  it('are in time within 15 working days of the start of the enquiry', () => {
    expect(ofWhom('conferences-in-time', submission)).toEqual([1, 2]);
  });

  it('are overdue where one is required, none was held and 15 working days are over', () => {
    expect(ofWhom('conferences-overdue', submission)).toEqual([1, 2]);
    expect(measured('conferences-overdue', submission).leftOut).toEqual([
      { count: 1, why: expect.stringMatching(/is blank$/) },
    ]);
  });

  it('lead to a plan, follow an enquiry, or are not required', () => {
    expect(ofWhom('conferences-leading-to-plan', submission)).toEqual([1, 2]);
    expect(ofWhom('enquiries-with-conference', submission)).toEqual([2, 6]);
    expect(ofWhom('enquiries-conference-not-required', submission)).toEqual([1, 5]);
  });

  it('have a first core group that no list holds, and take the value that is entered', () => {
    expect(measured('first-core-group-in-time', submission)).toMatchObject({ outcome: 'cannot', value: null });
    const entered = { lines: {}, measures: { 'first-core-group-in-time': 91 } };
    expect(measured('first-core-group-in-time', submission, { entered })).toMatchObject({
      outcome: 'entered',
      value: 91,
    });
  });
});
