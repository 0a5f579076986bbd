import { dayNumber, writtenDayNumber } from '#calendar';
import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const ordered = codeIn('LEGAL', 'E1');
const firstDay = dayNumber(2005, 12, 30);

export const placementOrderBeforeTheyBegan: Check = {
  id: 'placement-order-before-they-began',
  title: 'A placement order started before there were any',
  severity: 'error',
  scope: 'row',
  editions: ['ilacs'],
  needs: [{ 8: ['legal-status', 'legal-status-start'] }],
  source: 'Looked after return rule 446',
  failing: exampleRows('ilacs', 8, { 'legal-status': 'E1', 'legal-status-start': '29/12/2005' }),
  passing: exampleRows('ilacs', 8, { 'legal-status': 'E1', 'legal-status-start': '30/12/2005' }),
  run: ({ values, report }) => {
    const starts = values(8, 'legal-status-start');
    values(8, 'legal-status').forEach((status, row) => {
      const start = starts[row];
      if (status !== ordered || !present(start) || start >= firstDay) return;
      const also = [{ list: 8, row, field: 'legal-status' }] as const;
      report({ list: 8, row, field: 'legal-status-start', also, details: [start] });
    });
  },
  message: ([start]) =>
    `the placement order started on ${writtenDayNumber(Number(start))}, and there were none before ${writtenDayNumber(firstDay)}. Correct the date or the legal status.`,
};
