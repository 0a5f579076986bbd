import type { FieldKey } from '../../../editions/field-keys.ts';
import { columnOf, present, type Submission } from '../../../submission/submission.ts';
import { datedCells } from './dated-cells.ts';

/** Where each kind of assessment of list 4 ends, by where it starts. Editions since 2018 have the first kind only. */
const ends: Readonly<Partial<Record<FieldKey, FieldKey>>> = {
  'continuous-start': 'continuous-authorised',
  'initial-start': 'initial-authorised',
  'core-start': 'core-authorised',
};

/** The columns of list 4 in which an assessment starts. */
export const assessmentStarts: readonly FieldKey[] = ['continuous-start', 'initial-start', 'core-start'];

/** Whether the latest assessment that started by a day may still have run on it. */
export function assessmentRanOn(submission: Submission, child: number, day: number): boolean {
  const starts = datedCells(submission, 4, assessmentStarts);
  const latest = starts.upTo(child, day);
  if (latest < 0) return false;
  const { row, field } = starts.place(latest);
  const end = columnOf(submission, 4, ends[field] ?? field)?.values[row];
  return !present(end) || end >= day;
}
