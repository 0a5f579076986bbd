import type { ListNo } from '../../editions/model.ts';
import { type Check, everyEdition, inEach } from '../check.ts';
import { exampleRows } from '../example-rows.ts';
import { repeatedRows } from './repeated-rows.ts';
import { rowKeys } from './row-keys.ts';

// Two contacts of one day and source can be two: list 1 has a query of its own.
const lists: readonly ListNo[] = [2, 3, 4, 5, 6, 7, 8, 9, 10];

export const rowRepeated: Check = {
  id: 'row-repeated',
  title: 'A row repeats another in every cell',
  severity: 'error',
  scope: 'rows',
  editions: everyEdition,
  needs: [...inEach(lists, ['child-id']), { 11: ['adopter-id'] }],
  source: 'Ours, after children in need census rule 8510',
  failing: exampleRows(
    'sif-2015',
    3,
    { 'child-id': 'W1', 'referral-date': '09/05/2015' },
    { 'child-id': 'W1', 'referral-date': '09/05/2015' },
  ),
  passing: exampleRows(
    'sif-2015',
    3,
    { 'child-id': 'W1', 'referral-date': '09/05/2015' },
    { 'child-id': 'W2', 'referral-date': '09/05/2015' },
  ),
  run: ({ lists: each, report }) => {
    for (const list of each) {
      const { id: field } = rowKeys[list.no];
      repeatedRows(list).whole.forEach((first, row) => {
        if (first < 0) return;
        const also = [{ list: list.no, row: first, field }];
        report({ list: list.no, row, field, also, details: [list.rowNumbers[first] ?? 0] });
      });
    }
  },
  message: ([first]) => `the row says the same as row ${first} in every cell. Take one of them out.`,
};
