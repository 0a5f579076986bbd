import { writtenDayNumber } from '#calendar';
import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const yes = codeIn('YN', 'Y');

export const conferenceNotRequiredButHeld: Check = {
  id: 'conference-not-required-but-held',
  title: 'A conference is said not to be required, and has a date',
  severity: 'error',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 5: ['icpc-not-required', 'icpc-date'] }],
  source: 'Annex A, list 5; children in need census rule 8868',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-not-required': 'Y', 'icpc-date': '12/05/2015' }),
  passing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 'icpc-not-required': 'N', 'icpc-date': '12/05/2015' }),
  run: ({ values, report }) => {
    const dates = values(5, 'icpc-date');
    values(5, 'icpc-not-required').forEach((answer, row) => {
      const day = dates[row];
      if (answer !== yes || !present(day)) return;
      const also = [{ list: 5, row, field: 'icpc-date' }] as const;
      report({ list: 5, row, field: 'icpc-not-required', also, details: [day] });
    });
  },
  message: ([day]) =>
    `a conference is said not to be required, but one was held on ${writtenDayNumber(Number(day))}. Correct the answer or take out the date.`,
};
