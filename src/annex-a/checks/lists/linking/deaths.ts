import { codeIn } from '../../../editions/code-sets/code-places.ts';
import { columnOf, present, type Submission } from '../../../submission/submission.ts';
import type { Place } from '../../check.ts';
import { diedInCare } from './end-reasons.ts';

const closedByDeath = codeIn('CIN_CLOSE', 'RC2');
const leaverDied = codeIn('CL_TOUCH', 'DIED');

/** Where a list says that a child died. */
export interface Death {
  readonly child: number;
  /** The cell that says so. */
  readonly place: Place;
  /** The latest day (a day number) on which the child can have died; null where the list gives none. */
  readonly by: number | null;
  readonly dated: Place | null;
}

/**
 * The deaths that lists tell: care that ceased by death (list 8), a case closed by it (list 6), a care leaver who died
 * (list 9, without a date). One a child, list 8 before list 6 before list 9: a case is closed some time after a death, so
 * its date is the weaker one.
 */
export function deaths(submission: Submission): readonly Death[] {
  const found = new Map<number, Death>();
  const gather = (
    list: 6 | 8 | 9,
    field: 'looked-after-end-reason' | 'cin-closure-reason' | 'in-touch',
    died: number,
    dates: 'looked-after-end' | 'cin-closed' | null,
  ) => {
    const children = columnOf(submission, list, 'child-id')?.values;
    const days = dates === null ? undefined : columnOf(submission, list, dates)?.values;
    columnOf(submission, list, field)?.values.forEach((value, row) => {
      const child = children?.[row];
      if (value !== died || !present(child) || found.has(child)) return;
      const day = days?.[row];
      const dated = dates !== null && present(day) ? { list, row, field: dates } : null;
      found.set(child, { child, place: { list, row, field }, by: present(day) ? day : null, dated });
    });
  };
  gather(8, 'looked-after-end-reason', diedInCare, 'looked-after-end');
  gather(6, 'cin-closure-reason', closedByDeath, 'cin-closed');
  gather(9, 'in-touch', leaverDied, null);
  return [...found.values()];
}
