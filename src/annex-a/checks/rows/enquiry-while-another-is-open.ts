import { writtenDayNumber } from '#calendar';
import { codeIn } from '../../editions/code-sets/code-places.ts';
import { blank, present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { exampleRows } from '../example-rows.ts';
import { eachOverlap } from './overlaps.ts';

const yes = codeIn('YN', 'Y');

// The list has no end of an enquiry. One is over with its conference, or where none is required; otherwise it is open.
export const enquiryWhileAnotherIsOpen: Check = {
  id: 'enquiry-while-another-is-open',
  title: 'A section 47 enquiry started while another about the child shows no outcome',
  severity: 'query',
  scope: 'rows',
  editions: everyEdition,
  needs: [{ 5: ['child-id', 's47-start', 'icpc-not-required', 'icpc-date'] }],
  source: 'Children in need census rule 8890',
  failing: exampleRows(
    'ilacs',
    5,
    { 'child-id': 'W1', 's47-start': '01/04/2024' },
    { 'child-id': 'W1', 's47-start': '09/05/2024' },
  ),
  passing: exampleRows(
    'ilacs',
    5,
    { 'child-id': 'W1', 's47-start': '01/04/2024', 'icpc-not-required': 'a) Yes' },
    { 'child-id': 'W1', 's47-start': '09/05/2024' },
  ),
  run: ({ list, values, report }) => {
    const enquiries = list(5);
    const starts = values(5, 's47-start');
    const conferences = values(5, 'icpc-date');
    const notRequired = values(5, 'icpc-not-required');
    const start = (row: number) => {
      const day = starts[row];
      return present(day) ? day : null;
    };
    const end = (row: number) =>
      conferences[row] === blank && notRequired[row] !== yes ? Number.POSITIVE_INFINITY : start(row);
    eachOverlap(enquiries, { start, end }, (row, earlier) => {
      const also = (['s47-start', 'icpc-not-required', 'icpc-date'] as const).map((field) => ({
        list: 5 as const,
        row: earlier,
        field,
      }));
      const details = [starts[row] ?? 0, enquiries.rowNumbers[earlier] ?? 0, starts[earlier] ?? 0];
      report({ list: 5, row, field: 's47-start', also, details });
    });
  },
  message: ([start, other, from]) =>
    `the enquiry started on ${writtenDayNumber(Number(start))}, while that of row ${other}, started on ${writtenDayNumber(Number(from))}, has neither a conference nor an answer that none was required. What became of it?`,
};
