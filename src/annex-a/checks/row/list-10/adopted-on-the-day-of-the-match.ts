import { writtenDayNumber } from '#calendar';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const adoptedOnTheDayOfTheMatch: Check = {
  id: 'adopted-on-the-day-of-the-match',
  title: 'A child was matched and adopted on one day',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 10: ['matched', 'adoption-order'] }],
  source: 'Looked after return rule 582',
  failing: exampleRows('sif-2015', 10, { matched: '03/03/2015', 'adoption-order': '03/03/2015' }),
  passing: exampleRows('sif-2015', 10, { matched: '03/03/2014', 'adoption-order': '03/03/2015' }),
  run: ({ values, report }) => {
    const orders = values(10, 'adoption-order');
    values(10, 'matched').forEach((day, row) => {
      if (!present(day) || orders[row] !== day) return;
      const also = [{ list: 10, row, field: 'adoption-order' }] as const;
      report({ list: 10, row, field: 'matched', also, details: [day] });
    });
  },
  message: ([day]) =>
    `the child was matched with adopters and adopted on the same day, ${writtenDayNumber(Number(day))}. Is one of the two dates wrong?`,
};
