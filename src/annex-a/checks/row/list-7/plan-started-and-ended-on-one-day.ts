import { writtenDayNumber } from '#calendar';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const planStartedAndEndedOnOneDay: Check = {
  id: 'plan-started-and-ended-on-one-day',
  title: 'A child protection plan started and ended on one day',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 7: ['plan-start', 'plan-end'] }],
  source: 'Children in need census rule 8840',
  failing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'plan-start': '09/05/2015', 'plan-end': '09/05/2015' }),
  passing: exampleRows('sif-2015', 7, { 'child-id': 'W1', 'plan-start': '09/05/2015', 'plan-end': '10/05/2015' }),
  run: ({ values, report }) => {
    const starts = values(7, 'plan-start');
    values(7, 'plan-end').forEach((end, row) => {
      if (!present(end) || starts[row] !== end) return;
      report({ list: 7, row, field: 'plan-end', also: [{ list: 7, row, field: 'plan-start' }], details: [end] });
    });
  },
  message: ([day]) =>
    `the plan started and ended on ${writtenDayNumber(Number(day))}. A plan lasts until a conference ends it: correct one of the two dates.`,
};
