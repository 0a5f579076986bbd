import { leftTheWindow } from '../../comparison/list-window.ts';
import { type Check, everyEdition } from '../check.ts';
import { childOf } from '../described.ts';
import { comparisonOf, twoSubmissions } from './two-submissions.ts';

const march = { 'child-id': 'W1', 'contact-date': '03/03/2015' };
const may = { 'child-id': 'W1', 'contact-date': '05/05/2015' };

export const rowGone: Check = {
  id: 'row-gone',
  title: 'A row of a child who is still in the list is gone, and no date says why',
  severity: 'query',
  scope: 'submissions',
  editions: everyEdition,
  needs: [{}],
  source: 'Ours',
  failing: twoSubmissions({ 1: [march, may] }, { 1: [may] }),
  passing: twoSubmissions({ 1: [{ ...march, 'contact-date': '28/02/2015' }, may] }, { 1: [may] }),
  run: (run) => {
    for (const { no, before, now, rowsGone, childrenGone } of comparisonOf(run)?.lists ?? []) {
      // Without ids now, no row can be known again.
      if (!now.columns.has(no === 11 ? 'adopter-id' : 'child-id')) continue;
      const left = leftTheWindow(before, run.asAt);
      const goneIds = new Set(childrenGone.map(({ row }) => childOf(before, row)));
      for (const row of rowsGone) {
        const id = childOf(before, row);
        if (id === '' || goneIds.has(id) || left(row)) continue;
        run.report({ list: no, row: null, field: null, child: id, details: [id, before.rowNumbers[row] ?? 0] });
      }
    }
  },
  message: ([id, row]) =>
    `row ${row} of the submission before, of “${id}”, is gone, and no date in it says why. Other rows of that ID are still there. Was it left out?`,
};
