import { codeAt } from '../cells.ts';
import type { ListRow } from '../linked.ts';
import type { Span, SpanKind } from './spans.ts';

const standings = {
  died: 'Died',
  'looked-after': 'Looked after',
  'child-protection-plan': 'On a child protection plan',
  'child-in-need': 'Child in need',
  assessment: 'Being assessed',
  'early-help': 'Early help',
  'care-leaver': 'Care leaver',
  adoption: 'Plan for adoption',
  none: 'Nothing open in the lists',
} as const;
type StandingKey = keyof typeof standings;

/** How a child stands with the authority at the reference date, as far as the lists say. */
export interface Standing {
  /** The first of `all`, which go from the most to the least intensive. */
  readonly now: StandingKey;
  readonly label: string;
  readonly all: readonly StandingKey[];
}

const bySpan: readonly (SpanKind & StandingKey)[] = [
  'looked-after',
  'child-protection-plan',
  'child-in-need',
  'assessment',
  'early-help',
];

/** Where a child stands now, from what is open, the care leavers' list, and what says that the child died. */
export function standingOf(rows: readonly ListRow[], spans: readonly Span[]): Standing {
  const open = (kind: SpanKind) => spans.some((span) => span.kind === kind && span.state === 'open');
  const all: StandingKey[] = [
    ...(rows.some(died) ? (['died'] as const) : []),
    ...bySpan.filter(open),
    ...(rows.some(({ list }) => list.no === 9) ? (['care-leaver'] as const) : []),
    ...(open('adoption') ? (['adoption'] as const) : []),
  ];
  const now = all[0] ?? 'none';
  return { now, label: standings[now], all };
}

const died = (at: ListRow) =>
  (at.list.no === 6 && codeAt(at, 'cin-closure-reason') === 'RC2') ||
  (at.list.no === 8 && codeAt(at, 'looked-after-end-reason') === 'E2') ||
  (at.list.no === 9 && codeAt(at, 'in-touch') === 'DIED');
