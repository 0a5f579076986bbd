import { described } from '../checks/described.ts';
import type { CheckResult } from '../checks/run.ts';
import type { Submission } from '../submission/submission.ts';
import type { CellValue } from '../write/cell-value.ts';

/** The columns of a table of findings. */
export const findingsHeadings = [
  'Kind',
  'Rule',
  'List',
  'Sheet',
  'Row',
  'Cell',
  'Column',
  'Child',
  'Submitted',
  'What is wrong and what to do',
  'Other cells',
] as const;

/** Every finding as a row of `findingsHeadings`, made one at a time. */
export function* findingsRows(submission: Submission, { findings }: CheckResult): Generator<readonly CellValue[]> {
  for (const finding of findings) {
    const { severity, rule, list, sheet, row, cell, column, child, text, message, also } = described(
      finding,
      submission,
    );
    const others = also.map((place) => (place.list === list ? place.cell : `${place.cell} of list ${place.list}`));
    yield [severity, rule, list, sheet, row, cell, column, child, text, message, others.join(', ')];
  }
}
