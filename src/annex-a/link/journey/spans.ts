import { isoDay } from '#calendar';
import type { FieldKey } from '../../editions/field-keys.ts';
import type { ListNo } from '../../editions/model.ts';
import { openOrEnded } from '../../submission/open-or-ended.ts';
import { dayAt, placeOf, type RowPlace } from '../cells.ts';
import type { ListRow } from '../linked.ts';
import { detailOf } from './events.ts';

export type SpanKind =
  | 'early-help'
  | 'assessment'
  | 'child-in-need'
  | 'child-protection-plan'
  | 'looked-after'
  | 'legal-status'
  | 'placement'
  | 'adoption';

/** A time in a child's life that began and ended, or goes on. */
export interface Span extends RowPlace {
  readonly kind: SpanKind;
  readonly label: string;
  readonly detail: string | null;
  /** ISO 8601, with the same day counted from 1 January 1970; null when it is not known. */
  readonly from: string | null;
  readonly fromDay: number | null;
  /** The day it ended; null when it has not, or when that day is not known. */
  readonly to: string | null;
  readonly toDay: number | null;
  /** `unknown`: the column of the end was not submitted. An end after the reference date leaves it open. */
  readonly state: SpanState;
  /** True when the dates say that it ended before it began. */
  readonly backwards: boolean;
}
export type SpanState = 'open' | 'ended' | 'unknown';

interface SpanLine {
  readonly kind: SpanKind;
  readonly list: ListNo;
  readonly from: FieldKey;
  /** The columns any of which ends it. */
  readonly to: readonly FieldKey[];
  readonly label: string;
  readonly detail: readonly FieldKey[];
  /** Whether a row stands for it even when its start is missing; otherwise a row without the start has none. */
  readonly always: boolean;
}

const line = (
  kind: SpanKind,
  list: ListNo,
  from: FieldKey,
  to: readonly FieldKey[],
  label: string,
  detail: readonly FieldKey[] = [],
  always = false,
): SpanLine => ({ kind, list, from, to, label, detail, always });

/** Every time with a beginning and an end that the lists hold. */
export const spanLines: readonly SpanLine[] = [
  line('early-help', 2, 'early-help-start', ['early-help-completed'], 'Early help assessment', [
    'early-help-organisation',
  ]),
  line('assessment', 4, 'continuous-start', ['continuous-authorised'], 'Assessment'),
  line('assessment', 4, 'initial-start', ['initial-authorised'], 'Initial assessment'),
  line('assessment', 4, 'core-start', ['core-authorised'], 'Core assessment'),
  line('child-in-need', 6, 'cin-start', ['cin-closed'], 'Child in need', ['primary-need'], true),
  line(
    'child-protection-plan',
    7,
    'plan-start',
    ['plan-end'],
    'Child protection plan',
    ['latest-abuse-category'],
    true,
  ),
  line('looked-after', 8, 'looked-after-start', ['looked-after-end'], 'Looked after', ['category-of-need'], true),
  line('legal-status', 8, 'legal-status-start', ['looked-after-end'], 'Legal status', ['legal-status']),
  line('placement', 8, 'placement-start', ['looked-after-end'], 'Placement', ['placement-type', 'placement-provider']),
  line('adoption', 10, 'adoption-decision', ['adoption-order', 'adoption-reversed'], 'Plan for adoption', [], true),
];

/** Whether what a row tells of, which some columns end, has ended by the reference date. */
export function stateOf(at: ListRow, to: readonly FieldKey[], asAt: number): SpanState {
  const ends = to.flatMap((field) => at.list.columns.get(field)?.values[at.row] ?? []);
  if (ends.length === 0) return 'unknown';
  // An end that cannot be read is an end.
  return ends.every((end) => openOrEnded(end, asAt) === 'open') ? 'open' : 'ended';
}

/** The spans of some rows, the earliest first; those whose start is not known before all others. */
export function spansOf(rows: readonly ListRow[], asAt: number): Span[] {
  return spanLines
    .flatMap(({ kind, list: no, from, to, label, detail, always }) =>
      rows.flatMap((at): Span[] => {
        if (at.list.no !== no) return [];
        const fromDay = dayAt(at, from);
        if (fromDay === null && !always) return [];
        const state = stateOf(at, to, asAt);
        const ends = to.map((field) => dayAt(at, field)).filter((day) => day !== null && day <= asAt);
        const toDay = state === 'ended' ? (ends[0] ?? null) : null;
        return [
          {
            kind,
            label,
            detail: detailOf(at, detail),
            from: fromDay === null ? null : isoDay(fromDay),
            fromDay,
            to: toDay === null ? null : isoDay(toDay),
            toDay,
            state,
            backwards: fromDay !== null && toDay !== null && toDay < fromDay,
            ...placeOf(at),
          },
        ];
      }),
    )
    .sort((a, b) => (a.fromDay ?? Number.NEGATIVE_INFINITY) - (b.fromDay ?? Number.NEGATIVE_INFINITY) || 0);
}
