import { writtenDayNumber } from '#calendar';
import { blank, present } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const childPlacedButNoneCounted: Check = {
  id: 'child-placed-but-none-counted',
  title: 'Placing with an adopter has a date, and no child is counted',
  severity: 'error',
  scope: 'row',
  editions: ['ilacs'],
  needs: [{ 11: ['child-placed', 'children-placed'] }],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'child-placed': '09/03/2024', 'children-placed': '0' }),
  passing: exampleRows('ilacs', 11, { 'child-placed': '09/03/2024', 'children-placed': '1' }),
  run: ({ values, list, settings, report }) => {
    const days = values(11, 'child-placed');
    const expected = (list(11).columns.get('children-placed')?.field.stage ?? 1) <= settings.stage;
    values(11, 'children-placed').forEach((count, row) => {
      const day = days[row];
      if (!present(day) || !(count === 0 || (count === blank && expected))) return;
      const also = [{ list: 11, row, field: 'child-placed' }] as const;
      report({ list: 11, row, field: 'children-placed', also, details: [day] });
    });
  },
  message: ([day]) =>
    `placing has the date ${writtenDayNumber(Number(day))}, but no number of children placed. Give the number, or remove the date.`,
};
