import { writtenDayNumber } from '#calendar';
import { codeInWords } from '../../editions/code-sets/code-places.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';
import { adoptedReasons } from './linking/end-reasons.ts';

export const adoptedButCareCeasedForAnotherReason: Check = {
  id: 'adopted-but-care-ceased-for-another-reason',
  title: 'Care ceased on the day of the adoption order, but for another reason',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-end', 'looked-after-end-reason'], 10: ['child-id', 'adoption-order'] }],
  source: 'Annex A, lists 8 and 10; looked after return rules 601 and 602 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E4A' }],
      10: [{ 'child-id': 'W1', 'adoption-order': '02/03/2015' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E12' },
        { 'child-id': 'W2', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E4A' },
      ],
      10: [{ 'child-id': 'W1', 'adoption-order': '02/03/2015' }],
    },
  },
  run: ({ submission, values, report }) => {
    const ends = values(8, 'looked-after-end');
    const reasons = values(8, 'looked-after-end-reason');
    const orders = datedCells(submission, 10, ['adoption-order']);
    values(8, 'child-id').forEach((child, row) => {
      const end = ends[row];
      const reason = reasons[row];
      if (!present(child) || !present(end) || !present(reason) || adoptedReasons.includes(reason)) return;
      const entry = orders.upTo(child, end);
      if (entry < 0 || orders.day(entry) !== end) return;
      const { row: there } = orders.place(entry);
      report({
        list: 8,
        row,
        field: 'looked-after-end-reason',
        also: [...cells(8, row, 'child-id', 'looked-after-end'), ...cells(10, there, 'child-id', 'adoption-order')],
        details: [codeInWords('LAC_CEASE', reason), end, rowInWords(submission, 10, there)],
      });
    });
  },
  message: ([reason, end, where]) =>
    `care ceased for reason ${reason} on ${writtenDayNumber(Number(end))}, the day of the child’s adoption order (${where}). Give the reason of an adoption, or correct the order.`,
};
