import { blank, present } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const childrenCountedButNoDateOfPlacing: Check = {
  id: 'children-counted-but-no-date-of-placing',
  title: 'Children are counted as placed with an adopter, and placing has no date',
  severity: 'error',
  scope: 'row',
  editions: ['ilacs'],
  needs: [{ 11: ['child-placed', 'children-placed'] }],
  source: 'Annex A, list 11; ours',
  failing: exampleRows('ilacs', 11, { 'children-placed': '2' }),
  passing: exampleRows('ilacs', 11, { 'children-placed': '0' }),
  run: ({ values, list, settings, report }) => {
    if ((list(11).columns.get('child-placed')?.field.stage ?? 1) > settings.stage) return;
    const days = values(11, 'child-placed');
    values(11, 'children-placed').forEach((count, row) => {
      if (!present(count) || count === 0 || days[row] !== blank) return;
      const also = [{ list: 11, row, field: 'children-placed' }] as const;
      report({ list: 11, row, field: 'child-placed', also, details: [count] });
    });
  },
  message: ([count]) =>
    `${count === 1 ? 'one child is' : `${count} children are`} counted as placed, but placing has no date. Give the date, or correct the number.`,
};
