import { addMonthsToDay } from '#calendar';
import { listDefinition } from '../../../editions/index.ts';
import type { ListNo } from '../../../editions/model.ts';
import type { Submission } from '../../../submission/submission.ts';

/** The first day (a day number) of the months that a list looks back on; the reference date when it looks back on none. */
export function windowStart({ edition, asAt }: Submission, list: ListNo): number {
  const { scope } = listDefinition(edition, list);
  return scope.kind === 'current' ? asAt : addMonthsToDay(asAt, -scope.months);
}
