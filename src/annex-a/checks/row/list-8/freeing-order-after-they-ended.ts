import { dayNumber, writtenDayNumber } from '#calendar';
import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition, type Place } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const freed = codeIn('LEGAL', 'D1');
// Placement orders took their place: Adoption and Children Act 2002 (Commencement No 9) Order 2005.
const lastDay = dayNumber(2005, 12, 30);

export const freeingOrderAfterTheyEnded: Check = {
  id: 'freeing-order-after-they-ended',
  title: 'A child is freed for adoption by an order that could no longer be made',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['legal-status'] }],
  source: 'Looked after return rules 445, 451',
  failing: exampleRows('sif-2015', 8, { 'date-of-birth': '31/12/2005', 'legal-status': 'D1' }),
  passing: exampleRows('sif-2015', 8, { 'date-of-birth': '01/12/2004', 'legal-status': 'D1' }),
  run: ({ values, optional, report }) => {
    const starts = optional(8, 'legal-status-start');
    const births = optional(8, 'date-of-birth');
    values(8, 'legal-status').forEach((status, row) => {
      if (status !== freed) return;
      const start = starts?.[row];
      const birth = births?.[row];
      const also: Place[] = [];
      if (present(start) && start > lastDay) also.push({ list: 8, row, field: 'legal-status-start' });
      if (present(birth) && birth > lastDay) also.push({ list: 8, row, field: 'date-of-birth' });
      if (also.length > 0) report({ list: 8, row, field: 'legal-status', also });
    });
  },
  message: () =>
    `the legal status is a freeing order, and none was made after ${writtenDayNumber(lastDay)}. Is it a placement order (E1)? Correct the code or the date.`,
};
