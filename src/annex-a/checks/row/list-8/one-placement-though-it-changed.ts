import { addMonthsToDay, writtenDayNumber } from '#calendar';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

export const onePlacementThoughItChanged: Check = {
  id: 'one-placement-though-it-changed',
  title: 'One placement is counted in 12 months in which it changed',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 8: ['looked-after-start', 'placements-in-12-months', 'placement-start'] }],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, {
    'looked-after-start': '03/02/2014',
    'placements-in-12-months': '1',
    'placement-start': '03/03/2015',
  }),
  passing: exampleRows('sif-2015', 8, {
    'looked-after-start': '03/02/2014',
    'placements-in-12-months': '2',
    'placement-start': '03/03/2015',
  }),
  run: ({ values, asAt, report }) => {
    const starts = values(8, 'looked-after-start');
    const placements = values(8, 'placement-start');
    // The placement before lasted into the months that count only if this one started after their first day.
    const from = addMonthsToDay(asAt, -12);
    values(8, 'placements-in-12-months').forEach((count, row) => {
      const start = starts[row];
      const placement = placements[row];
      if (count !== 1 || !present(start) || !present(placement) || placement <= start || placement <= from) return;
      report({
        list: 8,
        row,
        field: 'placements-in-12-months',
        also: [
          { list: 8, row, field: 'looked-after-start' },
          { list: 8, row, field: 'placement-start' },
        ],
        details: [start, placement],
      });
    });
  },
  message: ([start, placement]) =>
    `one placement is counted in 12 months, but the child has been looked after since ${writtenDayNumber(Number(start))} and the latest placement started on ${writtenDayNumber(Number(placement))}. Does the number leave one out?`,
};
