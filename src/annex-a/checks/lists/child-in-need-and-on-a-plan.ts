import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import type { Check } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { list6Includes, openChildren } from './linking/list-6-membership.ts';
import { openCases } from './linking/open-cases.ts';

export const childInNeedAndOnAPlan: Check = {
  id: 'child-in-need-and-on-a-plan',
  title: 'A child is open as a child in need and on a protection plan at once',
  severity: 'query',
  scope: 'lists',
  // Since 2018 the case status of list 6 says which of the two it is.
  editions: ['sif-2015'],
  needs: [{ 6: ['child-id', 'cin-start', 'cin-closed'], 7: ['child-id', 'plan-end'] }],
  source: 'Annex A, lists 6 and 7; children in need census rules 4001 and 4016 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2015' }],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2015' },
        { 'child-id': 'W2', 'plan-start': '16/04/2015' },
        { 'child-id': 'W3', 'plan-start': '16/04/2015' },
      ],
    },
  },
  // An authority whose list 6 has the children on plans as well is not asked about each of them.
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      6: [
        { 'child-id': 'W1', 'cin-start': '01/04/2015' },
        { 'child-id': 'W2', 'cin-start': '01/04/2015' },
      ],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2015' },
        { 'child-id': 'W2', 'plan-start': '16/04/2015' },
      ],
    },
  },
  run: ({ submission, values, report }) => {
    if (list6Includes(submission, 7)) return;
    const inNeed = openCases(submission, 6);
    const starts = values(6, 'cin-start');
    for (const { child, row } of openChildren(submission, 7)) {
      if (inNeed.of(child) !== 'open') continue;
      const here = inNeed.row(child);
      const start = starts[here];
      report({
        list: 6,
        row: here,
        field: 'cin-start',
        also: [...cells(6, here, 'child-id', 'cin-closed'), ...cells(7, row, 'child-id', 'plan-start', 'plan-end')],
        details: present(start) ? [rowInWords(submission, 7, row), start] : [rowInWords(submission, 7, row)],
      });
    }
  },
  message: ([where, start]) =>
    `the child is open as a child in need${start === undefined ? '' : ` since ${writtenDayNumber(Number(start))}`} and on a child protection plan as well (${where}), unlike most children on plans. Should one of the two have ended?`,
};
