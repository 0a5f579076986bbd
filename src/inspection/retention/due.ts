import { type RetentionKindId, retentionKindIds, retentionKinds, retentionSetting } from './kinds.ts';
import { endOf, type Period, readPeriod } from './period.ts';

/** How long each kind is kept here; null for ever, or with another kind. */
export type Periods = Readonly<Record<RetentionKindId, Period | null>>;

/** The periods in force: the standard ones, and instead of them those that were set. A setting that says nothing readable is no setting. */
export function periodsOf(settings: ReadonlyMap<string, unknown>): Periods {
  const entries = retentionKindIds.map((kind): [RetentionKindId, Period | null] => {
    const { standard } = retentionKinds[kind];
    return [kind, standard === null ? null : (readPeriod(settings.get(retentionSetting(kind))) ?? standard)];
  });
  // Object.fromEntries forgets the key type that retentionKindIds has.
  return Object.fromEntries(entries) as Record<RetentionKindId, Period | null>;
}

/** What there is that a person erases, as far as its time depends on it. */
export type RetentionState = {
  readonly periods: Periods;
  readonly inspections: readonly {
    readonly id: string;
    readonly closedAt: Date | null;
    readonly erasedAt: Date | null;
  }[];
  /** `leftAt` is when the last role ended; null for whoever holds one. */
  readonly people: readonly { readonly id: string; readonly leftAt: Date | null; readonly erasedAt: Date | null }[];
};

/** Something that a person is to erase. */
export type Due = {
  readonly kind: 'sealed-data' | 'left-accounts';
  readonly id: string;
  /** The event from which its time counted. */
  readonly since: Date;
  readonly dueAt: Date;
};

/** What is due for erasure at a time, what was due first before the rest. What is erased already is never due again. */
export function dueForErasure(state: RetentionState, at: Date): readonly Due[] {
  const due = (kind: Due['kind'], id: string, since: Date | null, erasedAt: Date | null): readonly Due[] => {
    const period = state.periods[kind];
    if (since === null || erasedAt !== null || period === null) return [];
    const dueAt = endOf(since, period);
    return dueAt <= at ? [{ kind, id, since, dueAt }] : [];
  };
  return [
    ...state.inspections.flatMap(({ id, closedAt, erasedAt }) => due('sealed-data', id, closedAt, erasedAt)),
    ...state.people.flatMap(({ id, leftAt, erasedAt }) => due('left-accounts', id, leftAt, erasedAt)),
  ].sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
}
