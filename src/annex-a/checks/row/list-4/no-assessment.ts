import { blank } from '../../../submission/submission.ts';
import type { Check, Place } from '../../check.ts';
import { exampleRows } from '../../example-rows.ts';
import { assessmentKinds } from '../assessments.ts';

const dates = assessmentKinds.flatMap(({ start, authorised }) => [start, authorised]);

export const noAssessment: Check = {
  id: 'no-assessment',
  title: 'A row of the assessments has the date of none',
  severity: 'error',
  scope: 'row',
  editions: ['sif-2015'],
  needs: [{ 4: [] }],
  source: 'Annex A, list 4',
  failing: exampleRows('sif-2015', 4, { 'child-id': 'W1' }),
  passing: exampleRows('sif-2015', 4, { 'child-id': 'W1', 'core-start': '01/05/2015' }),
  run: ({ list, optional, report }) => {
    const columns = dates.flatMap((field) => {
      const values = optional(4, field);
      return values === null ? [] : [{ field, values }];
    });
    const [first, ...others] = columns;
    if (first === undefined) return;
    for (let row = 0; row < list(4).rows; row += 1) {
      if (columns.some(({ values }) => values[row] !== blank)) continue;
      const also = others.map(({ field }): Place => ({ list: 4, row, field }));
      report({ list: 4, row, field: first.field, also });
    }
  },
  message: () =>
    'there is no date of any assessment. Give the dates of the assessment, or take the row out of the list.',
};
