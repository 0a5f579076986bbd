import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';
import { adoptedReasons } from './linking/end-reasons.ts';

export const adoptionOrderNotOnDayCareCeased: Check = {
  id: 'adoption-order-not-on-day-care-ceased',
  title: 'The adoption order is of another day than that on which care ceased',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-end', 'looked-after-end-reason'], 10: ['child-id', 'adoption-order'] }],
  source: 'Annex A, lists 8 and 10; looked after return rules 601 and 602 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E11' }],
      10: [{ 'child-id': 'W1', 'adoption-order': '03/02/2015' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-end': '02/03/2015', 'looked-after-end-reason': 'E11' },
        { 'child-id': 'W2', 'looked-after-end': '09/03/2015', 'looked-after-end-reason': 'E4A' },
      ],
      10: [
        { 'child-id': 'W1', 'adoption-order': '02/03/2015' },
        { 'child-id': 'W2', 'adoption-reversed': '02/03/2015' },
      ],
    },
  },
  run: ({ submission, values, report }) => {
    const ends = values(8, 'looked-after-end');
    const reasons = values(8, 'looked-after-end-reason');
    const orders = datedCells(submission, 10, ['adoption-order']);
    values(8, 'child-id').forEach((child, row) => {
      const end = ends[row];
      const reason = reasons[row];
      if (!present(child) || !present(end) || !present(reason) || !adoptedReasons.includes(reason)) return;
      const latest = orders.last(child);
      if (latest < 0 || orders.day(orders.upTo(child, end)) === end) return;
      const { row: there } = orders.place(latest);
      report({
        list: 10,
        row: there,
        field: 'adoption-order',
        also: [
          ...cells(10, there, 'child-id'),
          ...cells(8, row, 'child-id', 'looked-after-end', 'looked-after-end-reason'),
        ],
        details: [orders.day(latest), end, rowInWords(submission, 8, row)],
      });
    });
  },
  message: ([order, end, where]) =>
    `the adoption order was made on ${writtenDayNumber(Number(order))}, but the child ceased to be looked after by adoption on ${writtenDayNumber(Number(end))} (${where}). Care ceases on the day of the order: correct one of the two dates.`,
};
