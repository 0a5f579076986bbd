import { writtenDayNumber } from '#calendar';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const tenWeeks = 70;

// A query: the weeks in which the adopters were the child's foster carers count too.
export const adoptedWithinTenWeeksOfPlacing: Check = {
  id: 'adopted-within-ten-weeks-of-placing',
  title: 'A child was adopted less than ten weeks after being placed',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 10: ['placed-for-adoption', 'adoption-order'] }],
  source: 'Adoption and Children Act 2002, section 42(2)',
  failing: exampleRows('sif-2015', 10, { 'placed-for-adoption': '01/02/2015', 'adoption-order': '11/04/2015' }),
  passing: exampleRows('sif-2015', 10, { 'placed-for-adoption': '01/02/2015', 'adoption-order': '12/04/2015' }),
  run: ({ values, optional, report }) => {
    const orders = values(10, 'adoption-order');
    const fosterings = optional(10, 'fostering-to-adopt-start');
    values(10, 'placed-for-adoption').forEach((placed, row) => {
      const order = orders[row];
      // An order before placing is for another check.
      if (!present(placed) || !present(order) || order < placed) return;
      const fostering = fosterings?.[row];
      const since = present(fostering) && fostering < placed ? fostering : placed;
      if (order - since >= tenWeeks) return;
      const also = [{ list: 10, row, field: 'placed-for-adoption' }] as const;
      report({ list: 10, row, field: 'adoption-order', also, details: [order, since, order - since] });
    });
  },
  message: ([order, since, days]) =>
    `the adoption order was made on ${writtenDayNumber(Number(order))}, ${days} days after the child came to live with the adopters on ${writtenDayNumber(Number(since))}, and ten weeks come before an application. Were they foster carers before, or is a date wrong?`,
};
