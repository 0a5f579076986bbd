import { writtenDayNumber } from '#calendar';
import { windowStart } from '../../../editions/window-start.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const adoptionEndedBeforeTheWindow: Check = {
  id: 'adoption-ended-before-the-window',
  title: 'A child was adopted, or the decision reversed, before the months that the list is asked for',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 10: ['adoption-order'] }, { 10: ['adoption-reversed'] }],
  source: 'Annex A, Table 1, list 10',
  failing: exampleRows('sif-2015', 10, { 'child-id': 'W1', 'adoption-order': '31/05/2014' }),
  passing: exampleRows('sif-2015', 10, { 'child-id': 'W1', 'adoption-order': '01/06/2014' }),
  run: ({ needs, list, asAt, values, report }) => {
    const { scope } = list(10).definition;
    const [field] = needs[10] ?? [];
    if (scope.kind !== 'adoption' || field === undefined) return;
    const from = windowStart(scope, asAt);
    values(10, field).forEach((day, row) => {
      if (!present(day) || day >= from) return;
      report({
        list: 10,
        row,
        field,
        details: [field === scope.adopted ? 'adopted' : 'reversed', day, scope.months, from],
      });
    });
  },
  message: ([what, day, months, from]) =>
    `${what === 'adopted' ? 'the child was adopted' : 'the decision was reversed'} on ${writtenDayNumber(Number(day))}, and the list is for the ${months} months from ${writtenDayNumber(Number(from))}. Is the date right, and does the row belong to this list?`,
};
