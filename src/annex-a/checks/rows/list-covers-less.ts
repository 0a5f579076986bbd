import { writtenDayNumber } from '#calendar';
import { windowStart } from '../../editions/window-start.ts';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { exampleRows } from '../example-rows.ts';

// In a list of so many rows, three weeks without one are hardly chance.
const enough = 50;
const gap = 21;

const contacts = (...days: readonly string[]) =>
  Array.from({ length: 50 }, (_, at) => ({ 'child-id': `W${at}`, 'contact-date': days[at % days.length] ?? '' }));

export const listCoversLess: Check = {
  id: 'list-covers-less',
  title: 'A list starts long after the first day that it is for, or stops long before the last',
  severity: 'query',
  scope: 'rows',
  editions: everyEdition,
  needs: [{ 1: ['contact-date'] }, { 3: ['referral-date'] }, { 5: ['s47-start'] }],
  source: 'Ours; Annex A, Table 1',
  failing: exampleRows('sif-2015', 1, ...contacts('01/05/2015', '29/05/2015')),
  passing: exampleRows('sif-2015', 1, ...contacts('01/03/2015', '29/05/2015')),
  run: ({ lists: [list], needs, asAt, report }) => {
    const field = list && needs[list.no]?.[0];
    const column = field && list.columns.get(field);
    if (list === undefined || column === undefined || list.rows < enough) return;
    const from = windowStart(list.definition.scope, asAt);
    let first = Number.POSITIVE_INFINITY;
    let last = Number.NEGATIVE_INFINITY;
    let dated = 0;
    for (const day of column.values) {
      if (!present(day) || day < from || day > asAt) continue;
      dated += 1;
      if (day < first) first = day;
      if (day > last) last = day;
    }
    if (dated < enough || (first - from <= gap && asAt - last <= gap)) return;
    report({ list: list.no, row: null, field: column.field.key, details: [column.heading, first, last, from, asAt] });
  },
  message: ([heading, ...days]) => {
    const [first, last, from, asAt] = days.map((day) => writtenDayNumber(Number(day)));
    return `“${heading}” runs from ${first} to ${last} only, and the list is for all days from ${from} to ${asAt}. Is part of the list left out?`;
  },
};
