import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const noPlacementInTwelveMonths: Check = {
  id: 'no-placement-in-twelve-months',
  title: 'A looked after child has had no placement in 12 months',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['placements-in-12-months'] }],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, { 'placements-in-12-months': '0' }),
  passing: exampleRows('sif-2015', 8, { 'placements-in-12-months': '1' }),
  run: ({ values, report }) => {
    values(8, 'placements-in-12-months').forEach((count, row) => {
      if (count === 0) report({ list: 8, row, field: 'placements-in-12-months' });
    });
  },
  message: () =>
    'the number of placements in 12 months is 0, but the child was looked after in that time. Does the number leave out the present placement?',
};
