import { writtenDayNumber } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import { present } from '../../submission/submission.ts';
import type { Place, Run } from '../check.ts';

/** Reports each child in need last seen after the case was closed for one of the reasons. Details: the two days. */
export function reportSeenAfterClosure(
  { values, optional, report }: Run,
  isOne: (reason: number | undefined) => boolean,
  reasonConcerned: boolean,
): void {
  const closures = values(6, 'cin-closed');
  const reasons = optional(6, 'cin-closure-reason');
  const others: readonly FieldKey[] = reasonConcerned ? ['cin-closed', 'cin-closure-reason'] : ['cin-closed'];
  values(6, 'last-seen').forEach((seen, row) => {
    const closed = closures[row];
    if (!present(seen) || !present(closed) || seen <= closed || !isOne(reasons?.[row])) return;
    const also = others.map((field): Place => ({ list: 6, row, field }));
    report({ list: 6, row, field: 'last-seen', also, details: [seen, closed] });
  });
}

/** The two days of such a report, written out. */
export const writtenDays = ([seen, closed]: readonly (number | string)[]) => ({
  seen: writtenDayNumber(Number(seen)),
  closed: writtenDayNumber(Number(closed)),
});
