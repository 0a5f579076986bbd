import type { FieldKey } from '../../../editions/field-keys.ts';
import { blank, columnOf, present } from '../../../submission/submission.ts';
import type { Run } from '../../check.ts';
import { cells } from './cells.ts';
import { isListed } from './children.ts';
import { openChildren } from './list-6-membership.ts';

/** Reports each looked after child with a value that goes with an adoption decision, who is not on list 10. */
export function reportWithoutDecision(run: Run, field: FieldKey, goesWith: (value: number) => boolean): void {
  const { submission, values, report } = run;
  const column = values(8, field);
  for (const { child, row } of openChildren(submission, 8)) {
    const value = column[row];
    if (!present(value) || !goesWith(value) || isListed(submission, 10, child)) continue;
    report({ list: 8, row, field, also: cells(8, row, 'child-id'), details: [value] });
  }
}

/** Whether a row of list 10 stands at a decision: neither adopted nor reversed, as far as its cells can be read. */
export function standsAtDecision({ submission, asAt }: Run, row: number): boolean {
  const of = (key: FieldKey) => columnOf(submission, 10, key)?.values[row];
  const adopted = of('adoption-order');
  const reversed = of('adoption-reversed');
  const decided = of('adoption-decision');
  const empty = (value: number | undefined) => value === blank;
  return empty(adopted) && empty(reversed) && present(decided) && decided <= asAt;
}
