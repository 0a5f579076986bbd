import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { reportRows } from './remarks-of.ts';

export const blankRows: Check = {
  id: 'blank-rows',
  title: 'Blank rows stand between the rows of a list',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1' }] },
    remarks: [{ kind: 'blank-rows', list: 1, count: 3, first: 3 }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': 'W1' }] } },
  run: reportRows('blank-rows'),
  message: ([count, first]) =>
    `${counted(count, 'blank row')} between the rows of the list, the first being row ${first}. Delete them: sorting or filtering stops at a blank row.`,
};
