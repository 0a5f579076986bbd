import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { present } from '../../../submission/submission.ts';
import type { Check } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { ofSchoolAge } from '../school-age.ts';

const no = codeIn('YN', 'N');
const saysNothing = /^(n\/?a|not applicable|none|no|nil|-+|attending)\.?$/i;

export const notAttendingSchoolWithoutConcerns: Check = {
  id: 'not-attending-school-without-concerns',
  title: 'A child does not attend school, and there are no concerns about it',
  severity: 'query',
  scope: 'row',
  editions: ['sif-2015'],
  needs: [{ 8: ['date-of-birth', 'school-concerns', 'not-attending-reason'] }],
  source: 'Annex A, list 8; ours',
  failing: exampleRows('sif-2015', 8, {
    'date-of-birth': '04/05/2005',
    'school-concerns': 'N',
    'not-attending-reason': 'Waits for a place',
  }),
  passing: exampleRows('sif-2015', 8, {
    'date-of-birth': '04/05/2013',
    'school-concerns': 'N',
    'not-attending-reason': 'Below school age',
  }),
  run: ({ values, asAt, submission, report }) => {
    const births = values(8, 'date-of-birth');
    const concerns = values(8, 'school-concerns');
    values(8, 'not-attending-reason').forEach((word, row) => {
      if (!present(word) || concerns[row] !== no || !ofSchoolAge(births[row], asAt)) return;
      const reason = submission.words[word] ?? '';
      if (saysNothing.test(reason)) return;
      const also = [{ list: 8, row, field: 'school-concerns' }] as const;
      report({ list: 8, row, field: 'not-attending-reason', also, details: [reason] });
    });
  },
  message: ([reason]) =>
    `a child of school age does not attend school (“${reason}”), but there are no concerns about the place or the attendance. Which of the two is right?`,
};
