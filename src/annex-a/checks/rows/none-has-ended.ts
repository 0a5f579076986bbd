import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { exampleRows } from '../example-rows.ts';

const enough = 50;
const plans = (many: number) =>
  Array.from({ length: many }, (_, at) => ({ 'child-id': `W${at}`, 'plan-start': '09/02/2015' }));

// A report of open cases is what most systems have at hand, and whoever sends it leaves out whom inspectors want to trace.
export const noneHasEnded: Check = {
  id: 'none-has-ended',
  title: 'A list of current and ended cases has none that ended',
  severity: 'query',
  scope: 'rows',
  editions: everyEdition,
  needs: [{ 6: ['cin-closed'] }, { 7: ['plan-end'] }, { 8: ['looked-after-end'] }],
  source: 'Ours; Annex A, lists 6 to 8',
  failing: exampleRows('sif-2015', 7, ...plans(50)),
  passing: exampleRows('sif-2015', 7, ...plans(49), { 'child-id': 'W50', 'plan-end': '20/05/2015' }),
  run: ({ lists: [list], needs, report }) => {
    const field = list && needs[list.no]?.[0];
    const column = field && list.columns.get(field);
    if (list === undefined || column === undefined) return;
    const { no, rows, definition } = list;
    if (definition.scope.kind === 'current' || rows < enough || column.values.some(present)) return;
    report({ list: no, row: null, field: column.field.key, details: [rows, definition.scope.months] });
  },
  message: ([rows, months]) =>
    `none of the ${rows} rows has an end, and the list is also for what ended in the last ${months} months. Are those rows left out? Add them.`,
};
