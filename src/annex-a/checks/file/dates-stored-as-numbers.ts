import { type Check, everyEdition } from '../check.ts';
import { counted } from './counted.ts';
import { headingAt, remarksOf } from './remarks-of.ts';

export const datesStoredAsNumbers: Check = {
  id: 'dates-stored-as-numbers',
  title: 'Dates are stored as plain numbers',
  severity: 'query',
  scope: 'file',
  editions: everyEdition,
  needs: [{}],
  source: 'ours',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1', 'contact-date': '42127' }] },
    remarks: [{ kind: 'dates-as-numbers', list: 1, field: 'contact-date', count: 1, first: 2 }],
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 1: [{ 'child-id': 'W1', 'contact-date': '03/05/2015' }] },
  },
  run: ({ submission, report }) => {
    for (const { list: no, field, count, first } of remarksOf(submission, 'dates-as-numbers')) {
      const list = submission.lists.get(no);
      const column = list?.columns.get(field);
      const heading = column?.heading ?? '';
      const place = headingAt(list, column?.index ?? 0, heading);
      report({ list: no, row: null, field, details: [heading, count, first], ...place });
    }
  },
  message: ([heading, count, first]) =>
    `“${heading}” has ${counted(count, 'date')} stored as ${Number(count) === 1 ? 'a plain number, in' : 'plain numbers, the first in'} row ${first}, and read as Excel counts days. Format the column as dates, so that people can read them.`,
};
