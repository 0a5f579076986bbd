import { blank, columnOf, present } from '../../submission/submission.ts';
import type { Check } from '../check.ts';
import { statusAssessment } from './linking/case-status.ts';
import { cells } from './linking/cells.ts';
import { openCases } from './linking/open-cases.ts';

export const caseStatusAssessmentWithoutAssessment: Check = {
  id: 'case-status-assessment-without-assessment',
  title: 'A case has the status of an open assessment, but list 4 has none',
  severity: 'query',
  scope: 'lists',
  editions: ['ilacs'],
  needs: [{ 4: ['child-id', 'continuous-authorised'], 6: ['child-id', 'cin-closed', 'case-status'] }],
  source: 'Ours; Annex A since 2018, list 6, case status, and list 4',
  failing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      4: [{ 'child-id': 'W1', 'continuous-start': '01/04/2019', 'continuous-authorised': '10/05/2019' }],
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'd) Open assessment' }],
    },
  },
  passing: {
    edition: 'ilacs',
    asAt: '2019-06-03',
    lists: {
      4: [
        { 'child-id': 'W1', 'continuous-start': '01/02/2019', 'continuous-authorised': '10/03/2019' },
        { 'child-id': 'W1', 'continuous-start': '01/05/2019' },
      ],
      6: [{ 'child-id': 'W1', 'cin-start': '01/04/2019', 'case-status': 'd) Open assessment' }],
    },
  },
  run: ({ submission, asAt, values, report }) => {
    const cases = openCases(submission, 6);
    const statuses = values(6, 'case-status');
    const ends = values(4, 'continuous-authorised');
    // By child: the latest row of list 4, and whether any row may still be open.
    const rows = new Int32Array(submission.words.length).fill(-1);
    const open = new Uint8Array(submission.words.length);
    columnOf(submission, 4, 'child-id')?.values.forEach((child, row) => {
      if (!present(child)) return;
      rows[child] = row;
      const end = ends[row] ?? blank;
      if (!present(end) || end > asAt) open[child] = 1;
    });
    values(6, 'child-id').forEach((child, row) => {
      if (!present(child) || statuses[row] !== statusAssessment || cases.ofRow(row) !== 'open') return;
      if (open[child] === 1) return;
      const there = rows[child] ?? -1;
      report({
        list: 6,
        row,
        field: 'case-status',
        also: [
          ...cells(6, row, 'child-id'),
          ...(there < 0 ? [] : cells(4, there, 'child-id', 'continuous-authorised')),
        ],
        details: [there < 0 ? 'no assessment of the child' : 'only assessments of the child that have ended'],
      });
    });
  },
  message: ([what]) =>
    `the case status says that an assessment is open, but list 4 has ${what}. Correct the status, or list 4.`,
};
