import { addMonthsToDay, writtenDayNumber } from '#calendar';
import { codeIn } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { firstRowOfChild } from './linking/children.ts';
import { emergencyStatuses } from './linking/emergency-protection.ts';

const yes = codeIn('YN', 'Y');

export const emergencyProtectionNotOnList8: Check = {
  id: 'emergency-protection-not-on-list-8',
  title: 'List 7 says emergency or police protection, but list 8 bears it out nowhere',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 7: ['child-id', 'emergency-protection'], 8: ['child-id', 'legal-status'] }],
  source: 'Annex A, lists 7 and 8',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2019', 'emergency-protection': 'Y' },
        { 'child-id': 'W2', 'plan-start': '16/04/2019', 'emergency-protection': 'Y' },
      ],
      8: [{ 'child-id': 'W2', 'legal-status': 'V2', 'legal-status-start': '12/03/2018' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2019', 'emergency-protection': 'Y' },
        { 'child-id': 'W2', 'plan-start': '16/04/2019', 'emergency-protection': 'Y' },
        { 'child-id': 'W3', 'plan-start': '16/04/2019', 'emergency-protection': 'N' },
      ],
      8: [
        { 'child-id': 'W1', 'legal-status': 'L1', 'legal-status-start': '12/04/2019' },
        { 'child-id': 'W2', 'legal-status': 'C1', 'legal-status-start': '23/04/2019' },
      ],
    },
  },
  // List 8 has a child's latest legal status only, so that any status which began within the six months may have followed
  // an emergency. Where its start is not asked for, being on list 8 is enough.
  run: ({ submission, edition, asAt, values, optional, report }) => {
    const flags = values(7, 'emergency-protection');
    const statuses = values(8, 'legal-status');
    const starts = optional(8, 'legal-status-start');
    const from = addMonthsToDay(asAt, -6);
    values(7, 'child-id').forEach((child, row) => {
      if (!present(child) || flags[row] !== yes) return;
      const there = firstRowOfChild(submission, 8, child);
      const status = statuses[there];
      const start = starts?.[there];
      const unchanged = present(status) && !emergencyStatuses.includes(status) && present(start) && start < from;
      if (there >= 0 && !unchanged) return;
      report({
        list: 7,
        row,
        field: 'emergency-protection',
        also: [
          ...cells(7, row, 'child-id'),
          ...(there < 0 ? [] : cells(8, there, 'child-id', 'legal-status', 'legal-status-start')),
        ],
        details: there < 0 || !present(start) ? [edition] : [edition, rowInWords(submission, 8, there), start],
      });
    });
  },
  message: ([edition, where, start]) =>
    start === undefined
      ? `the child is said to have been under an emergency order or police protection in the last six months, but list 8 does not have the child. ${edition === 'sif-2015' ? 'Was it a supervision order, or is the child missing from list 8?' : 'Is the child missing from list 8?'}`
      : `the child is said to have been under emergency or police protection in the last six months, but the legal status on list 8 has been the same since ${writtenDayNumber(Number(start))} (${where}). Correct one of the two.`,
};
