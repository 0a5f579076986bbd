import { dayAt } from '../../link/cells.ts';
import type { SpanKind } from '../../link/journey/spans.ts';
import { spanLines, stateOf } from '../../link/journey/spans.ts';
import type { ListRow } from '../../link/linked.ts';

// What a row of a list is about; a legal status or a placement is only part of it.
const whole: readonly SpanKind[] = [
  'early-help',
  'assessment',
  'child-in-need',
  'child-protection-plan',
  'looked-after',
  'adoption',
];

/**
 * Whether what a row is about is open at the reference date: not ended, or ended later. A row of list 4 is open when any
 * of its assessments is; one of list 9 always is; one of a list whose end was not submitted counts as open.
 */
export function isOpenRow(at: ListRow, asAt: number): boolean {
  if (at.list.no === 9) return true;
  return spanLines.some(({ list, kind, from, to }) => {
    if (list !== at.list.no || !whole.includes(kind)) return false;
    if (kind === 'assessment' && dayAt(at, from) === null) return false;
    return stateOf(at, to, asAt) !== 'ended';
  });
}
