import { writtenDayNumber } from '#calendar';
import { codeInWords } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { adoptionOrders } from './linking/adoption-orders.ts';
import { cells } from './linking/cells.ts';
import { firstRowOfChild } from './linking/children.ts';
import { adoptedReasons } from './linking/end-reasons.ts';
import { windowStartOf } from './linking/window-start.ts';

export const adoptedOnList8Only: Check = {
  id: 'adopted-on-list-8-only',
  title: 'A child left care by adoption, but list 10 has no adoption order',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-end', 'looked-after-end-reason'], 10: ['child-id', 'adoption-order'] }],
  source: 'Annex A, lists 8 and 10; looked after return rules 601 and 602 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E11' },
        { 'child-id': 'W2', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E12' },
      ],
      10: [{ 'child-id': 'W2', 'adoption-decision': '02/06/2014' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E11' },
        { 'child-id': 'W2', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E4A' },
      ],
      10: [{ 'child-id': 'W1', 'adoption-order': '02/03/2015' }],
    },
  },
  // List 10 looks back twice as far as list 8: an adoption that list 8 may hold must be there. One from before that is
  // outside the window of list 8, which is another matter.
  run: ({ submission, asAt, values, report }) => {
    const ends = values(8, 'looked-after-end');
    const reasons = values(8, 'looked-after-end-reason');
    const orders = adoptionOrders(submission);
    const from = windowStartOf(submission, 10);
    const told = new Set<number>();
    values(8, 'child-id').forEach((child, row) => {
      const reason = reasons[row];
      const end = ends[row];
      if (!present(child) || !present(reason) || !adoptedReasons.includes(reason)) return;
      if (present(end) && (end < from || end > asAt)) return;
      if (told.has(child)) return;
      told.add(child);
      if (orders.row(child) >= 0 || orders.unclear(child)) return;
      const there = firstRowOfChild(submission, 10, child);
      report({
        list: 8,
        row,
        field: 'looked-after-end-reason',
        also: [
          ...cells(8, row, 'child-id', 'looked-after-end'),
          ...(there < 0 ? [] : cells(10, there, 'child-id', 'adoption-order')),
        ],
        details: [codeInWords('LAC_CEASE', reason), there < 0 ? 0 : 1, ...(present(end) ? [end] : [])],
      });
    });
  },
  message: ([reason, listed, end]) =>
    `care ceased${end === undefined ? '' : ` on ${writtenDayNumber(Number(end))}`} for reason ${reason}, but ${Number(listed) === 1 ? 'list 10 has no adoption order for the child' : 'list 10 does not have the child'}. Add the order to list 10, or correct the reason.`,
};
