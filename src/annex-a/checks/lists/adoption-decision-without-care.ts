import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { standsAtDecision } from './linking/adoption-rows.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { adoptedReasons } from './linking/end-reasons.ts';
import { openCases } from './linking/open-cases.ts';

export const adoptionDecisionWithoutCare: Check = {
  id: 'adoption-decision-without-care',
  title: 'A child with a decision for adoption is not looked after',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [
    {
      8: ['child-id', 'looked-after-end'],
      10: ['child-id', 'adoption-decision', 'adoption-order', 'adoption-reversed'],
    },
  ],
  source: 'Annex A, lists 8 and 10; looked after return rule 557 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        {
          'child-id': 'W2',
          'looked-after-start': '06/01/2014',
          'looked-after-end': '02/03/2015',
          'looked-after-end-reason': 'E4A',
        },
      ],
      10: [
        { 'child-id': 'W1', 'adoption-decision': '02/06/2014' },
        { 'child-id': 'W2', 'adoption-decision': '02/06/2014' },
      ],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014' }],
      10: [
        { 'child-id': 'W1', 'adoption-decision': '02/06/2014' },
        { 'child-id': 'W2', 'adoption-decision': '02/06/2014', 'adoption-order': '09/09/2014' },
        { 'child-id': 'W3', 'adoption-decision': '02/06/2014', 'adoption-reversed': '09/09/2014' },
      ],
    },
  },
  // Where list 8 says that the child left by adoption, a check of its own asks for the order.
  run: (run) => {
    const { submission, values, optional, report } = run;
    const decisions = values(10, 'adoption-decision');
    const reasons = optional(8, 'looked-after-end-reason');
    const ends = values(8, 'looked-after-end');
    const care = openCases(submission, 8);
    values(10, 'child-id').forEach((child, row) => {
      if (!present(child) || !standsAtDecision(run, row)) return;
      const standing = care.of(child);
      const there = care.row(child);
      const reason = reasons?.[there];
      if (standing === 'open' || standing === 'unclear') return;
      if (present(reason) && adoptedReasons.includes(reason)) return;
      const end = ends[there];
      report({
        list: 10,
        row,
        field: 'adoption-decision',
        also: [
          ...cells(10, row, 'child-id', 'adoption-order', 'adoption-reversed'),
          ...(there < 0 ? [] : cells(8, there, 'child-id', 'looked-after-end', 'looked-after-end-reason')),
        ],
        details: [decisions[row] ?? 0, ...(there >= 0 && present(end) ? [end, rowInWords(submission, 8, there)] : [])],
      });
    });
  },
  message: ([decision, end, where]) =>
    `adoption was decided on ${writtenDayNumber(Number(decision))} and is neither granted nor reversed, but ${end === undefined ? 'list 8 does not have the child' : `the child ceased to be looked after on ${writtenDayNumber(Number(end))} (${where})`}. Add the order or the reversal, or correct list 8.`,
};
