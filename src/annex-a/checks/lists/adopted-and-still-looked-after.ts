import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells, rowInWords } from './linking/cells.ts';
import { openCases } from './linking/open-cases.ts';

export const adoptedAndStillLookedAfter: Check = {
  id: 'adopted-and-still-looked-after',
  title: 'An adopted child is still looked after on list 8',
  severity: 'error',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id', 'looked-after-start', 'looked-after-end'], 10: ['child-id', 'adoption-order'] }],
  source: 'Annex A, lists 8 and 10; looked after return rules 601 and 602 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-start': '06/01/2014' }],
      10: [{ 'child-id': 'W1', 'adoption-order': '02/03/2015' }],
    },
  },
  // A child may come into care again after an adoption.
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [
        { 'child-id': 'W1', 'looked-after-start': '06/01/2014', 'looked-after-end': '02/03/2015' },
        { 'child-id': 'W2', 'looked-after-start': '04/05/2015' },
      ],
      10: [
        { 'child-id': 'W1', 'adoption-order': '02/03/2015' },
        { 'child-id': 'W2', 'adoption-order': '09/09/2014' },
      ],
    },
  },
  run: ({ submission, asAt, values, report }) => {
    const orders = values(10, 'adoption-order');
    const starts = values(8, 'looked-after-start');
    const care = openCases(submission, 8);
    values(10, 'child-id').forEach((child, row) => {
      const order = orders[row];
      if (!present(child) || !present(order) || order > asAt || care.of(child) !== 'open') return;
      const there = care.row(child);
      const start = starts[there];
      if (present(start) && start > order) return;
      report({
        list: 8,
        row: there,
        field: 'looked-after-end',
        also: [...cells(8, there, 'child-id', 'looked-after-start'), ...cells(10, row, 'child-id', 'adoption-order')],
        details: [order, rowInWords(submission, 10, row)],
      });
    });
  },
  message: ([order, where]) =>
    `the child is looked after without an end, but was adopted on ${writtenDayNumber(Number(order))} (${where}). Give the date and reason on which care ceased, or correct the order.`,
};
