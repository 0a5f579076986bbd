import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { reportRows } from './remarks-of.ts';

export const headingsRepeatedBelow: Check = {
  id: 'headings-repeated-below',
  title: 'The headings stand again among the rows',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1' }] },
    remarks: [{ kind: 'headings-again', list: 1, count: 3, first: 3 }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [{ 'child-id': 'W1' }] } },
  run: reportRows('headings-again'),
  message: ([count, first]) =>
    `${counted(count, 'row')}, from row ${first}, only repeating the headings and not read as rows of the list. Delete them.`,
};
