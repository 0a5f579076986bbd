import type { ListNo } from '../../editions/model.ts';
import { rowsByWord } from '../../submission/rows-of.ts';
import { type Check, everyEdition, inEach } from '../check.ts';
import { exampleRows } from '../example-rows.ts';
import { repeatedRows, repeats } from './repeated-rows.ts';
import { rowKeys } from './row-keys.ts';

const lists: readonly ListNo[] = [3, 4, 5, 6, 7, 8, 9, 10];

// Annex A asks for one row "where possible". Rows that repeat another are told by other checks.
export const childOnSeveralRows: Check = {
  id: 'child-on-several-rows',
  title: 'A list of one row for each child, or adopter, has several for one',
  severity: 'query',
  scope: 'rows',
  editions: everyEdition,
  needs: [...inEach(lists, ['child-id']), { 11: ['adopter-id'] }],
  source: 'Annex A, notes to Table 1; children in need census rules 8815 and 8935',
  failing: exampleRows(
    'sif-2015',
    7,
    { 'child-id': 'W1', 'plan-start': '09/04/2015', 'plan-end': '09/05/2015' },
    { 'child-id': 'W1', 'plan-start': '20/05/2015' },
  ),
  passing: exampleRows(
    'ilacs',
    3,
    { 'child-id': 'W1', 'referral-date': '09/04/2024' },
    { 'child-id': 'W1', 'referral-date': '09/05/2024' },
  ),
  run: ({ lists: each, report }) => {
    for (const list of each) {
      const { id: field } = rowKeys[list.no];
      const column = list.columns.get(field);
      if (list.definition.row === 'event' || column === undefined) continue;
      const rows = rowsByWord(column);
      const repeated = repeatedRows(list);
      column.values.forEach((word, row) => {
        const first = rows.first(word);
        if (first < 0 || first === row || repeats(repeated, row)) return;
        const also = [{ list: list.no, row: first, field }];
        report({ list: list.no, row, field, also, details: [list.rowNumbers[first] ?? 0] });
      });
    }
  },
  message: ([first]) =>
    `row ${first} has the same ID, and the list asks for one row for each. Can they be made one row, or are both needed?`,
};
