import { addMonthsToDay, writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells } from './linking/cells.ts';
import { datedCells } from './linking/dated-cells.ts';
import { windowStartOf } from './linking/window-start.ts';

export const planWithoutConference: Check = {
  id: 'plan-without-conference',
  title: 'A recent child protection plan has no initial conference on list 5',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 5: ['child-id', 's47-start', 'icpc-date'], 7: ['child-id', 'plan-start'] }],
  source: 'Annex A, lists 5 and 7; children in need census rule 2885 for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [{ 'child-id': 'W1', 's47-start': '01/04/2015' }],
      7: [{ 'child-id': 'W1', 'plan-start': '16/04/2015' }],
    },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      5: [
        { 'child-id': 'W1', 's47-start': '01/04/2015', 'icpc-date': '16/04/2015' },
        { 'child-id': 'W3', 's47-start': '04/05/2015' },
      ],
      7: [
        { 'child-id': 'W1', 'plan-start': '16/04/2015' },
        { 'child-id': 'W2', 'plan-start': '11/12/2014' },
        { 'child-id': 'W3', 'plan-start': '16/04/2015' },
      ],
    },
  },
  // The enquiry comes some weeks before the plan, so that the first month list 5 looks back on is not asked about. Where a
  // child has one row on list 5, an enquiry after the plan hides the one that led to it.
  run: ({ submission, asAt, list, values, report }) => {
    const from = addMonthsToDay(windowStartOf(submission, 5), 1);
    const conferences = datedCells(submission, 5, ['icpc-date']);
    const enquiries = datedCells(submission, 5, ['s47-start']);
    const latestOnly = list(5).definition.row === 'child';
    const starts = values(7, 'plan-start');
    values(7, 'child-id').forEach((child, row) => {
      const start = starts[row];
      if (!present(child) || !present(start) || start < from || start > asAt || conferences.first(child) >= 0) return;
      if (latestOnly && enquiries.from(child, start + 1) >= 0) return;
      const enquiry = enquiries.upTo(child, start);
      report({
        list: 7,
        row,
        field: 'plan-start',
        also: [
          ...cells(7, row, 'child-id'),
          ...(enquiry < 0 ? [] : cells(5, enquiries.place(enquiry).row, 's47-start', 'icpc-date')),
        ],
        details: [start],
      });
    });
  },
  message: ([start]) =>
    `the plan started on ${writtenDayNumber(Number(start))}, but list 5 has no initial conference for the child. Add its date to list 5, or say how the plan came about, such as a conference for a child who moved in.`,
};
