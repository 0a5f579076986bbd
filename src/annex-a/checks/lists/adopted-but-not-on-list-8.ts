import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells } from './linking/cells.ts';
import { isListed } from './linking/children.ts';
import { windowStartOf } from './linking/window-start.ts';

export const adoptedButNotOnList8: Check = {
  id: 'adopted-but-not-on-list-8',
  title: 'A child adopted in recent months is not on list 8',
  // A query: a new record with a new ID is often opened at adoption.
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 8: ['child-id'], 10: ['child-id', 'adoption-order'] }],
  source: 'Ours; Annex A, lists 8 and 10',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 8: [], 10: [{ 'child-id': 'W1', 'adoption-order': '02/03/2015' }] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      8: [{ 'child-id': 'W1', 'looked-after-end': '02/03/2015' }],
      10: [
        { 'child-id': 'W1', 'adoption-order': '02/03/2015' },
        { 'child-id': 'W2', 'adoption-order': '09/09/2014' },
      ],
    },
  },
  run: ({ submission, asAt, values, report }) => {
    const from = windowStartOf(submission, 8);
    const orders = values(10, 'adoption-order');
    values(10, 'child-id').forEach((child, row) => {
      const order = orders[row];
      if (!present(child) || !present(order) || order < from || order > asAt || isListed(submission, 8, child)) return;
      report({ list: 10, row, field: 'child-id', also: cells(10, row, 'adoption-order'), details: [order] });
    });
  },
  message: ([order]) =>
    `the child was adopted on ${writtenDayNumber(Number(order))}, and so ceased to be looked after within the months of list 8, but is not on it. Is the child there under another ID, or missing?`,
};
