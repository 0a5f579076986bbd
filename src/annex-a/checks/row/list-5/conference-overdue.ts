import { workingDaysFromTo, writtenDayNumber } from '#calendar';
import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { blank, present } from '../../../submission/submission.ts';
import { type Check, everyEdition } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';

const no = codeIn('YN', 'N');

/** Working days from the start of an enquiry within which the conference is held. */
const within = 15;

export const conferenceOverdue: Check = {
  id: 'conference-overdue',
  title: 'A conference is required and was not held within 15 working days of the enquiry',
  severity: 'query',
  scope: 'row',
  editions: everyEdition,
  needs: [{ 5: ['s47-start', 'icpc-not-required', 'icpc-date'] }],
  source: 'Working Together; children in need census rule 8675',
  failing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 's47-start': '07/05/2015', 'icpc-not-required': 'N' }),
  passing: exampleRows('sif-2015', 5, { 'child-id': 'W1', 's47-start': '08/05/2015', 'icpc-not-required': 'N' }),
  run: ({ asAt, values, report }) => {
    const answers = values(5, 'icpc-not-required');
    const conferences = values(5, 'icpc-date');
    values(5, 's47-start').forEach((start, row) => {
      if (!present(start) || answers[row] !== no || conferences[row] !== blank) return;
      const waited = workingDaysFromTo(start, asAt);
      if (waited === null || waited <= within) return;
      const also = (['s47-start', 'icpc-not-required'] as const).map((field) => ({ list: 5 as const, row, field }));
      report({ list: 5, row, field: 'icpc-date', also, details: [start, waited] });
    });
  },
  message: ([start, waited]) =>
    `a conference is required for the enquiry of ${writtenDayNumber(Number(start))}, and ${waited} working days later there is no date of one. Was it held, or is it overdue?`,
};
