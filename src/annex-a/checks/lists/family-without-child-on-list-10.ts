import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import type { Check } from '../check.ts';
import { cells } from './linking/cells.ts';
import { firstRowOfChild } from './linking/children.ts';
import { windowStartOf } from './linking/window-start.ts';

export const familyWithoutChildOnList10: Check = {
  id: 'family-without-child-on-list-10',
  title: 'A family that had a child placed or adopted one has no child on list 10',
  severity: 'query',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 10: ['family-id'], 11: ['family-id', 'child-placed', 'order-granted'] }],
  source: 'Annex A since 2018, lists 10 and 11, family identifier',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      10: [{ 'child-id': 'W1', 'family-id': 'F7' }],
      11: [{ 'adopter-id': 'A1', 'family-id': 'F1', 'child-placed': '04/03/2019' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      10: [{ 'child-id': 'W1', 'family-id': 'F1' }],
      11: [
        { 'adopter-id': 'A1', 'family-id': 'F1', 'child-placed': '04/03/2019' },
        { 'adopter-id': 'A2', 'family-id': 'F2' },
        { 'adopter-id': 'A3', 'family-id': 'F3', 'child-placed': '04/09/2017', 'order-granted': '05/03/2018' },
      ],
    },
  },
  // A child adopted more than 12 months ago has left list 10. A child of another authority was never on it.
  run: ({ submission, values, report }) => {
    const placed = values(11, 'child-placed');
    const orders = values(11, 'order-granted');
    const from = windowStartOf(submission, 10);
    values(11, 'family-id').forEach((family, row) => {
      const order = orders[row];
      const placement = placed[row];
      if (!present(family) || firstRowOfChild(submission, 10, family, 'family-id') >= 0) return;
      const day = present(order) ? order : placement;
      if (!present(day) || (present(order) && order < from)) return;
      report({
        list: 11,
        row,
        field: 'family-id',
        also: cells(11, row, 'child-placed', 'order-granted'),
        details: [submission.words[family] ?? '', present(order) ? 'adopted a child' : 'had a child placed', day],
      });
    });
  },
  message: ([family, what, day]) =>
    `the family ${family} ${what} on ${writtenDayNumber(Number(day))}, but no child of list 10 has its family identifier. Add it to the child’s row, or say that the child is of another authority.`,
};
