import type { DescribedFinding } from '../checks/described.ts';
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
export function* findingsRows(findings: Iterable<DescribedFinding>): Generator<readonly CellValue[]> {
  for (const { severity, rule, list, sheet, row, cell, column, child, text, message, also } of findings) {
    const others = also.map((place) => (place.list === list ? place.cell : `${place.cell} of list ${place.list}`));
    yield [severity, rule, list, sheet, row, cell, column, child, text, message, others.join(', ')];
  }
}
