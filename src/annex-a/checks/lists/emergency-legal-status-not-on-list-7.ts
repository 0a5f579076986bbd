import { codeIn, codeInWords } from '../../editions/code-sets/code-places.ts';
import { rowsByWord } from '../../submission/rows-of.ts';
import { columnOf, present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { emergencyStatuses } from './linking/emergency-protection.ts';

const no = codeIn('YN', 'N');

export const emergencyLegalStatusNotOnList7: Check = {
  id: 'emergency-legal-status-not-on-list-7',
  title: 'List 8 has emergency or police protection that list 7 denies',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 7: ['child-id', 'emergency-protection'], 8: ['child-id', 'legal-status'] }],
  source: 'Annex A, lists 7 and 8',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      7: [{ 'child-id': 'W1', 'plan-start': '16/04/2015', 'emergency-protection': 'N' }],
      8: [{ 'child-id': 'W1', 'legal-status': 'L2' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2015', 'emergency-protection': 'Y' },
        { 'child-id': 'W2', 'plan-start': '16/04/2015', 'emergency-protection': 'N' },
      ],
      8: [
        { 'child-id': 'W1', 'legal-status': 'L2' },
        { 'child-id': 'W2', 'legal-status': 'C2' },
      ],
    },
  },
  // A row of list 8 is current or ended in the last six months, and these statuses last days: they lie within the time
  // that list 7 asks about.
  run: ({ submission, values, report }) => {
    const statuses = values(8, 'legal-status');
    const flags = values(7, 'emergency-protection');
    const plans = columnOf(submission, 7, 'child-id');
    if (plans === undefined) return;
    const rows = rowsByWord(plans);
    const told = new Set<number>();
    values(8, 'child-id').forEach((child, there) => {
      const status = statuses[there];
      if (!present(child) || !present(status) || !emergencyStatuses.includes(status) || told.has(child)) return;
      told.add(child);
      for (let row = rows.first(child); row >= 0; row = rows.next(row)) {
        if (flags[row] !== no) continue;
        report({
          list: 7,
          row,
          field: 'emergency-protection',
          also: [...cells(7, row, 'child-id'), ...cells(8, there, 'child-id', 'legal-status')],
          details: [codeInWords('LEGAL', status), rowInWords(submission, 8, there)],
        });
      }
    });
  },
  message: ([status, where]) =>
    `the child is said not to have been under emergency or police protection in the last six months, but the legal status on list 8 is ${status} (${where}). Correct one of the two.`,
};
