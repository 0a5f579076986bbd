import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { openChildren } from './linking/list-6-membership.ts';
import { openCases } from './linking/open-cases.ts';

export const planAndLookedAfterAtOnce: Check = {
  id: 'plan-and-looked-after-at-once',
  title: 'A child is on a protection plan and looked after at once',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 7: ['child-id', 'plan-end'], 8: ['child-id', 'looked-after-end'] }],
  source: 'Ours; Annex A, lists 7 and 8',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      7: [{ 'child-id': 'W1', 'plan-start': '16/04/2015' }],
      8: [{ 'child-id': 'W1', 'looked-after-start': '01/05/2015' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      7: [{ 'child-id': 'W1', 'plan-start': '16/04/2015', 'plan-end': '01/05/2015' }],
      8: [{ 'child-id': 'W1', 'looked-after-start': '01/05/2015' }],
    },
  },
  run: ({ submission, report }) => {
    const lookedAfter = openCases(submission, 8);
    for (const { child, row } of openChildren(submission, 7)) {
      if (lookedAfter.of(child) !== 'open') continue;
      const there = lookedAfter.row(child);
      report({
        list: 7,
        row,
        field: 'plan-end',
        also: [
          ...cells(7, row, 'child-id', 'plan-start'),
          ...cells(8, there, 'child-id', 'looked-after-start', 'looked-after-end'),
        ],
        details: [rowInWords(submission, 8, there)],
      });
    }
  },
  message: ([where]) =>
    `the child protection plan is current and the child is looked after as well (${where}). Should the plan have ended, or are both meant?`,
};
