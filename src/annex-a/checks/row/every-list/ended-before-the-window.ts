import { writtenDayNumber } from '#calendar';
import { windowStart } from '../../../editions/window-start.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const endedBeforeTheWindow: Check = {
  id: 'ended-before-the-window',
  title: 'Something ended before the months that the list is asked for',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [
    { 2: ['early-help-completed'] },
    { 4: ['continuous-authorised'] },
    { 6: ['cin-closed'] },
    { 7: ['plan-end'] },
    { 8: ['looked-after-end'] },
  ],
  source: 'Annex A, Table 1',
  failing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'plan-end': '28/02/2015' }),
  passing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'plan-end': '01/03/2015' }),
  run: ({ lists, asAt, values, report }) => {
    for (const { no, definition, columns } of lists) {
      const { scope } = definition;
      if (scope.kind !== 'open-in-window' && scope.kind !== 'current-or-ended') continue;
      const from = windowStart(scope, asAt);
      const heading = columns.get(scope.end)?.heading ?? '';
      values(no, scope.end).forEach((end, row) => {
        if (!present(end) || end >= from) return;
        report({ list: no, row, field: scope.end, details: [heading, end, scope.months, from] });
      });
    }
  },
  message: ([heading, end, months, from]) =>
    `“${heading}” is ${writtenDayNumber(Number(end))}, and the list is for what is current or ended in the ${months} months from ${writtenDayNumber(Number(from))}. Is the date right, and does the row belong to this list?`,
};
