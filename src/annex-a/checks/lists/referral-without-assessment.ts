import { workingDaysFromTo, writtenDayNumber } from '#calendar';
import { codeIn } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { assessmentRanOn, assessmentStarts } from './linking/assessments.ts';
import { cells } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';
import { isOpenCase } from './linking/open-cases.ts';

const no = codeIn('YN', 'N');

export const referralWithoutAssessment: Check = {
  id: 'referral-without-assessment',
  title: 'A referral was taken on, but no assessment followed in time and no case is open',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 3: ['child-id', 'referral-date', 'referral-nfa'], 4: ['child-id'], 6: ['child-id', 'cin-closed'] }],
  source: 'Ours; Annex A, lists 3, 4 and 6; children in need census rule 8610 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 3: [{ 'child-id': 'W1', 'referral-date': '07/04/2015', 'referral-nfa': 'N' }], 4: [], 6: [] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      3: [
        { 'child-id': 'W1', 'referral-date': '07/04/2015', 'referral-nfa': 'N' },
        { 'child-id': 'W2', 'referral-date': '07/04/2015', 'referral-nfa': 'N' },
        { 'child-id': 'W3', 'referral-date': '07/04/2015', 'referral-nfa': 'Y' },
        { 'child-id': 'W4', 'referral-date': '28/05/2015', 'referral-nfa': 'N' },
      ],
      4: [{ 'child-id': 'W1', 'continuous-start': '21/04/2015' }],
      6: [{ 'child-id': 'W2', 'cin-start': '07/04/2015' }],
    },
  },
  // An enquiry under section 47 is an answer too. A referral whose time is not yet up is not asked about, nor one made
  // while an assessment was running.
  run: ({ submission, asAt, settings, values, report }) => {
    const children = values(3, 'child-id');
    const referrals = values(3, 'referral-date');
    const closed = values(3, 'referral-nfa');
    const starts = datedCells(submission, 4, assessmentStarts);
    const enquiries = datedCells(submission, 5, ['s47-start']);
    const within = settings.assessmentStartsWithin;
    children.forEach((child, row) => {
      const referral = referrals[row];
      if (!present(child) || !present(referral) || closed[row] !== no) return;
      const waited = workingDaysFromTo(referral, asAt);
      if (waited === null || waited <= within || isOpenCase(submission, child)) return;
      if (assessmentRanOn(submission, child, referral) || enquiries.from(child, referral) >= 0) return;
      const next = starts.from(child, referral);
      const took = next < 0 ? null : workingDaysFromTo(referral, starts.day(next));
      if (took !== null && took <= within) return;
      report({
        list: 3,
        row,
        field: 'referral-date',
        also: [...cells(3, row, 'referral-nfa'), ...(next < 0 ? [] : [starts.place(next)])],
        details: next < 0 ? [referral, within] : [referral, within, starts.day(next)],
      });
    });
  },
  message: ([referral, within, start]) =>
    `the referral of ${writtenDayNumber(Number(referral))} was not closed, but list 4 has no assessment that started within ${within} working days${start === undefined ? '' : ` (the next started on ${writtenDayNumber(Number(start))})`}, and no case is open. Was it closed without action, or is an assessment missing from list 4?`,
};
