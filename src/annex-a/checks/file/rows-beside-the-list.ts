import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { reportRows } from './remarks-of.ts';

export const rowsBesideTheList: Check = {
  id: 'rows-beside-the-list',
  title: 'Rows hold something in no column of the list',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1' }] },
    remarks: [{ kind: 'rows-beside-list', list: 1, count: 3, first: 3 }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': 'W1' }] } },
  run: reportRows('rows-beside-list'),
  message: ([count, first]) =>
    `${counted(count, 'row')} with something in other columns only, from row ${first}, not read as rows of the list. Delete what is not part of the list.`,
};
