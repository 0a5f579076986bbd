import { type Check, everyEdition } from '../check.ts';
import { headingAt, remarksOf } from './remarks-of.ts';

export const headingRepeated: Check = {
  id: 'heading-repeated',
  title: 'Two columns are the same column of the list',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1', gender: 'M' }] },
    remarks: [{ kind: 'heading-repeated', list: 1, heading: 'Gender', index: 8, field: 'gender' }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': 'W1', gender: 'M' }] } },
  run: ({ submission, report }) => {
    for (const { list: no, heading, index, field } of remarksOf(submission, 'heading-repeated')) {
      const list = submission.lists.get(no);
      const read = list?.columns.get(field)?.heading ?? '';
      report({ list: no, row: null, field, details: [heading, read], ...headingAt(list, index, heading) });
    }
  },
  message: ([heading, read]) =>
    `the column “${heading}” was not read, because “${read}” is the same column of the list. Delete one of the two.`,
};
