import { present } from '../../submission/submission.ts';
import type { Check } from '../check.ts';
import { cells } from './linking/cells.ts';
import { firstRowOfChild } from './linking/children.ts';
import { windowStartOf } from './linking/window-start.ts';

const withFamily = ['matched', 'placed-for-adoption', 'adoption-order'] as const;

export const childFamilyNotOnList11: Check = {
  id: 'child-family-not-on-list-11',
  title: 'The adoptive family of a child is not on list 11',
  severity: 'query',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 10: ['child-id', 'family-id'], 11: ['family-id'] }],
  source: 'Annex A since 2018, lists 10 and 11, family identifier',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      10: [{ 'child-id': 'W1', 'family-id': 'F7', matched: '04/03/2019' }],
      11: [{ 'adopter-id': 'A1', 'family-id': 'F1' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      10: [
        { 'child-id': 'W1', 'family-id': 'F1', matched: '04/03/2019' },
        { 'child-id': 'W2', 'family-id': 'F8', matched: '05/03/2018', 'placed-for-adoption': '02/04/2018' },
      ],
      11: [{ 'adopter-id': 'A1', 'family-id': 'F1' }],
    },
  },
  // List 11 has adopters of the last 12 months: a family with whom nothing happened since is rightly not on it.
  run: ({ submission, asAt, values, optional, report }) => {
    const families = values(10, 'family-id');
    const from = windowStartOf(submission, 11);
    values(10, 'child-id').forEach((_, row) => {
      const family = families[row];
      if (!present(family) || firstRowOfChild(submission, 11, family, 'family-id') >= 0) return;
      const recent = withFamily.filter((field) => {
        const day = optional(10, field)?.[row];
        return present(day) && day >= from && day <= asAt;
      });
      if (recent.length === 0) return;
      report({
        list: 10,
        row,
        field: 'family-id',
        also: cells(10, row, 'child-id', ...recent),
        details: [submission.words[family] ?? ''],
      });
    });
  },
  message: ([family]) =>
    `the family ${family} is not on list 11, though it was matched with the child, had the child placed or adopted it in the last 12 months. Correct the family identifier, or say that another agency approved the family.`,
};
