import { type Check, everyEdition } from '../check.ts';
import { headingAt, remarksOf } from './remarks-of.ts';

export const headingUnknown: Check = {
  id: 'heading-unknown',
  title: 'A column is none of the list',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'Annex A, Table 2',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [] },
    remarks: [{ kind: 'heading-unknown', list: 1, heading: 'Ward', index: 8, nearest: null }],
  },
  passing: { edition: 'sif-2015', asAt: '2015-06-01', lists: { 1: [] } },
  run: ({ submission, report }) => {
    for (const { list: no, heading, index, nearest } of remarksOf(submission, 'heading-unknown')) {
      const list = submission.lists.get(no);
      const likely = list?.definition.fields.find(({ key }) => key === nearest)?.heading ?? '';
      const place = headingAt(list, index, heading);
      report({ list: no, row: null, field: null, details: [heading, likely], ...place });
    }
  },
  message: ([heading, likely]) =>
    likely === ''
      ? `the column “${heading}” is not asked for, and was not read. Leave it out if it is not needed.`
      : `the column “${heading}” was not read. If it is “${likely}”, correct the heading; otherwise leave it out.`,
};
