import { writtenDayNumber } from '#calendar';
import { type Check, everyEdition } from '../check.ts';
import { exampleRows } from '../example-rows.ts';
import { repeatedRows } from './repeated-rows.ts';

export const contactGivenTwice: Check = {
  id: 'contact-given-twice',
  title: 'Two contacts are about one child, of one day and from one source',
  severity: 'query',
  scope: 'rows',
  editions: everyEdition,
  needs: [{ 1: ['child-id', 'contact-date', 'contact-source'] }],
  source: 'Ours, after Annex A, list 1',
  failing: exampleRows(
    'sif-2015',
    1,
    { 'child-id': 'W1', 'contact-date': '09/05/2015', 'contact-source': '6: Police' },
    { 'child-id': 'W1', 'contact-date': '09/05/2015', 'contact-source': '6: Police' },
  ),
  passing: exampleRows(
    'sif-2015',
    1,
    { 'child-id': 'W1', 'contact-date': '09/05/2015', 'contact-source': '6: Police' },
    { 'child-id': 'W1', 'contact-date': '10/05/2015', 'contact-source': '6: Police' },
  ),
  run: ({ list, values, report }) => {
    const contacts = list(1);
    const days = values(1, 'contact-date');
    repeatedRows(contacts).key.forEach((first, row) => {
      if (first < 0) return;
      const fields = ['contact-date', 'contact-source', 'child-id'] as const;
      const also = [
        ...fields.slice(1).map((field) => ({ list: 1 as const, row, field })),
        ...fields.map((field) => ({ list: 1 as const, row: first, field })),
      ];
      const details = [contacts.rowNumbers[first] ?? 0, days[row] ?? 0];
      report({ list: 1, row, field: 'contact-date', also, details });
    });
  },
  message: ([first, day]) =>
    `row ${first} already has a contact about this child on ${writtenDayNumber(Number(day))} from the same source. Were there two?`,
};
