import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition, inEach, type Place } from '../check.ts';
import { exampleRows } from '../example-rows.ts';
import { repeatedRows } from './repeated-rows.ts';
import { rowKeys } from './row-keys.ts';

const lists: readonly ListNo[] = [2, 3, 4, 5, 6, 7, 8, 10];

export const eventGivenTwice: Check = {
  id: 'event-given-twice',
  title: 'Two rows tell of the same event, and differ in the rest',
  severity: 'error',
  scope: 'rows',
  editions: everyEdition,
  needs: [...inEach(lists, ['child-id']), { 11: ['adopter-id'] }],
  source: 'Ours, after children in need census rule 8510',
  failing: exampleRows(
    'sif-2015',
    3,
    { 'child-id': 'W1', 'referral-date': '09/05/2015', 'referral-source': '6: Police', worker: 'Worker 1' },
    { 'child-id': 'W1', 'referral-date': '09/05/2015', 'referral-source': '6: Police', worker: 'Worker 2' },
  ),
  passing: exampleRows(
    'sif-2015',
    3,
    { 'child-id': 'W1', 'referral-date': '09/05/2015', 'referral-source': '6: Police' },
    { 'child-id': 'W1', 'referral-date': '09/05/2015', 'referral-source': '4: Housing' },
  ),
  run: ({ lists: each, report }) => {
    for (const list of each) {
      const { id, dates } = rowKeys[list.no];
      const { whole, key } = repeatedRows(list);
      key.forEach((first, row) => {
        if (first < 0 || (whole[row] ?? -1) >= 0) return;
        const given = (field: FieldKey) => present(list.columns.get(field)?.values[row]);
        const fields: readonly FieldKey[] = [...dates.filter(given), id];
        const [field = id, ...rest] = fields;
        const also: Place[] = [
          ...rest.map((other) => ({ list: list.no, row, field: other })),
          ...fields.map((other) => ({ list: list.no, row: first, field: other })),
        ];
        report({ list: list.no, row, field, also, details: [list.rowNumbers[first] ?? 0] });
      });
    }
  },
  message: ([first]) =>
    `the row tells of the same person and dates as row ${first}, but differs in other cells. Keep the one that is right.`,
};
