import { writtenDayNumber } from '#calendar';
import { codeIn, codeInWords } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const closed = codeIn('CASE_STATUS', 'CLO');

export const closureWithoutClosedStatus: Check = {
  id: 'closure-without-closed-status',
  title: 'A case has a date of closure and the status of an open one',
  severity: 'error',
  scope: 'row',
  editions: ['ilacs'],
  needs: [{ 6: ['case-status', 'cin-closed'] }],
  source: 'Annex A for inspections from 2018, list 6',
  failing: exampleRows('ilacs', 6, {
    'child-id': 'W1',
    'case-status': 'c) Child in need plan',
    'cin-closed': '12/05/2024',
  }),
  passing: exampleRows('ilacs', 6, {
    'child-id': 'W1',
    'case-status': 'e) Closed episode',
    'cin-closed': '12/05/2024',
  }),
  run: ({ asAt, values, report }) => {
    const closures = values(6, 'cin-closed');
    values(6, 'case-status').forEach((status, row) => {
      const day = closures[row];
      if (!present(status) || status === closed || !present(day) || day > asAt) return;
      const also = [{ list: 6, row, field: 'cin-closed' }] as const;
      report({ list: 6, row, field: 'case-status', also, details: [status, day] });
    });
  },
  message: ([status, day]) =>
    `the status is ${codeInWords('CASE_STATUS', Number(status))}, but the case was closed on ${writtenDayNumber(Number(day))}. Correct the status or take out the date.`,
};
