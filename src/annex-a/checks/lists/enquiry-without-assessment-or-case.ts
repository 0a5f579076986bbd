import { writtenDayNumber } from '#calendar';
import { present } from '../../submission/submission.ts';
import { type Check, everyEdition } from '../check.ts';
import { cells } from './linking/cells.ts';
import { isListed } from './linking/children.ts';

export const enquiryWithoutAssessmentOrCase: Check = {
  id: 'enquiry-without-assessment-or-case',
  title: 'A child with a section 47 enquiry has no assessment and no case on any list',
  severity: 'query',
  scope: 'lists',
  editions: everyEdition,
  needs: [{ 4: ['child-id'], 5: ['child-id', 's47-start'], 6: ['child-id'] }],
  source: 'Annex A, lists 4 to 6; children in need census rule 2991Q for the idea',
  failing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: { 4: [], 5: [{ 'child-id': 'W1', 's47-start': '01/04/2015' }], 6: [] },
  },
  passing: {
    edition: 'sif-2015',
    asAt: '2015-06-01',
    lists: {
      4: [{ 'child-id': 'W1', 'core-start': '01/04/2015' }],
      5: [
        { 'child-id': 'W1', 's47-start': '01/04/2015' },
        { 'child-id': 'W2', 's47-start': '01/04/2015' },
        { 'child-id': 'W3', 's47-start': '01/04/2015' },
      ],
      6: [{ 'child-id': 'W2', 'cin-start': '01/04/2015' }],
      8: [{ 'child-id': 'W3', 'looked-after-start': '02/04/2015' }],
    },
  },
  // An enquiry is itself an assessment under section 47, so that list 4 should have it; children on a plan or looked
  // after may be left out of list 6 by an authority, so that being on list 7 or 8 is enough.
  run: ({ submission, values, report }) => {
    const starts = values(5, 's47-start');
    values(5, 'child-id').forEach((child, row) => {
      const start = starts[row];
      if (!present(child) || !present(start)) return;
      if (([4, 6, 7, 8] as const).some((no) => isListed(submission, no, child))) return;
      report({ list: 5, row, field: 'child-id', also: cells(5, row, 's47-start'), details: [start] });
    });
  },
  message: ([start]) =>
    `the section 47 enquiry of ${writtenDayNumber(Number(start))} has no assessment on list 4, and the child is on none of lists 6 to 8. Add the assessment to list 4, or correct the child’s ID.`,
};
