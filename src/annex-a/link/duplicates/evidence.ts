import { isoDay } from '#calendar';
import { fieldOf, listDefinition } from '../../editions/index.ts';
import { present, type Submission } from '../../submission/submission.ts';
import type { Linked, ListRow } from '../linked.ts';
import type { Candidate } from './candidates.ts';
import { markLines, workerPoints, workerSlot } from './marks.ts';

export type Strength = 'strong' | 'likely' | 'possible';

/** One reason to think that two ids are one child's. */
interface DuplicateReason {
  readonly kind:
    | 'ids-written-alike'
    | 'ids-with-two-characters-swapped'
    | 'same-birth-gender-ethnicity'
    | 'same-dates'
    | 'same-worker'
    | 'same-placement'
    | 'one-record-continues-the-other';
  readonly says: string;
}

/** Two ids that are likely one child's, and why. */
export interface DuplicatePair {
  readonly children: readonly [string, string];
  readonly strength: Strength;
  /** `same-child`, or what twins explain as well as one child with two records. */
  readonly reading: 'same-child' | 'twins-or-same-child';
  readonly reasons: readonly DuplicateReason[];
}

/** What is stated of every child, one value each; `blank` where nothing is. */
export interface Stated {
  readonly births: Int32Array;
  readonly genders: Int32Array;
  readonly ethnicities: Int32Array;
}

const soon = 14;

/** Weighs a candidate: what it has for and against it; null when that is not enough. */
export function weighed(
  linked: Linked,
  { births, genders, ethnicities }: Stated,
  candidate: Candidate,
): DuplicatePair | null {
  const { a, b, idsAlike, idsSwapped, shared } = candidate;
  const born = agreement(births, a, b);
  if (agreement(genders, a, b) === 'differ' || (!idsAlike && agreement(ethnicities, a, b) === 'differ')) return null;
  const rows = [linked.rowsOf(a), linked.rowsOf(b)] as const;
  const points = shared.reduce((sum, slot) => sum + pointsOf(slot), 0) - 2 * contradictions(...rows);
  const pair = (strength: Strength, reading: DuplicatePair['reading'], ...reasons: DuplicateReason[]) => ({
    children: [linked.idOf(a), linked.idOf(b)] as const,
    strength,
    reading,
    reasons: [
      ...reasons,
      ...(born === 'same' ? [alike(births[a] ?? 0, ethnicities, a, b)] : []),
      ...sharedReasons(linked.submission, shared),
    ],
  });
  if (idsAlike)
    return pair(born === 'same' ? 'strong' : born === 'unknown' ? 'likely' : 'possible', 'same-child', idReason);
  if (born !== 'same') return null;
  if (idsSwapped) return pair(points >= 2 ? 'likely' : 'possible', 'same-child', swapReason);
  if (points >= 5) return pair(points >= 8 ? 'likely' : 'possible', 'twins-or-same-child');
  const days = shared.includes(workerSlot) ? daysBetween(...rows) : null;
  if (days === null || days > soon) return null;
  return pair('possible', 'same-child', {
    kind: 'one-record-continues-the-other',
    says: `no list has both, and the one begins ${days === 1 ? 'a day' : `${days} days`} after the other ends`,
  });
}

const pointsOf = (slot: number) => (slot === workerSlot ? workerPoints : (markLines[slot]?.points ?? 0));

const idReason: DuplicateReason = {
  kind: 'ids-written-alike',
  says: 'the ids are the same but for case, spaces, punctuation or leading zeros',
};
const swapReason: DuplicateReason = {
  kind: 'ids-with-two-characters-swapped',
  says: 'the ids are the same but for two neighbouring characters in each other’s place',
};

const alike = (birth: number, ethnicities: Int32Array, a: number, b: number): DuplicateReason => ({
  kind: 'same-birth-gender-ethnicity',
  says: `both born on ${isoDay(birth)}, with ${agreement(ethnicities, a, b) === 'same' ? 'the same gender and ethnicity' : 'gender and ethnicity that do not contradict'}`,
});

function sharedReasons({ edition }: Submission, shared: readonly number[]): DuplicateReason[] {
  const lines = shared.flatMap((slot) => markLines[slot] ?? []);
  const placement = lines.filter(({ field }) => /^placement-(address|postcode|urn)$/.test(field));
  const dates = lines
    .filter((line) => !placement.includes(line))
    .map(({ list, field }) => {
      const heading = fieldOf(listDefinition(edition, list), field)?.heading ?? field;
      return `${heading} (list ${list})`;
    });
  return [
    ...(dates.length > 0 ? [{ kind: 'same-dates', says: `the same days: ${dates.join(', ')}` } as const] : []),
    ...(shared.includes(workerSlot) ? [{ kind: 'same-worker', says: 'the same social worker' } as const] : []),
    ...(placement.length > 0 ? [{ kind: 'same-placement', says: 'the same placement' } as const] : []),
  ];
}

function agreement(values: Int32Array, a: number, b: number): 'same' | 'differ' | 'unknown' {
  const [one, other] = [values[a], values[b]];
  if (!present(one) || !present(other)) return 'unknown';
  return one === other ? 'same' : 'differ';
}

// Lists with one row a child, on both of which the same thing began on different days: two children, not one.
function contradictions(rowsOfA: readonly ListRow[], rowsOfB: readonly ListRow[]): number {
  return markLines.filter(({ list, field, leads }) => {
    const days = (rows: readonly ListRow[]) =>
      rows
        .flatMap((at) => (at.list.no === list ? (at.list.columns.get(field)?.values[at.row] ?? []) : []))
        .filter(present);
    const [one, other] = leads ? [days(rowsOfA), days(rowsOfB)] : [[], []];
    return one.length > 0 && other.length > 0 && !one.some((day) => other.includes(day));
  }).length;
}

// The days between two records without a list in common; null when they overlap, or share a list.
function daysBetween(rowsOfA: readonly ListRow[], rowsOfB: readonly ListRow[]): number | null {
  if (rowsOfA.some(({ list }) => rowsOfB.some((other) => other.list.no === list.no))) return null;
  const [one, other] = [daysOf(rowsOfA), daysOf(rowsOfB)];
  if (one === null || other === null) return null;
  const between = Math.max(other.first - one.last, one.first - other.last);
  return between < 0 ? null : between;
}

function daysOf(rows: readonly ListRow[]): { first: number; last: number } | null {
  const days = rows.flatMap(({ list, row }) =>
    markLines.flatMap((line) =>
      line.list === list.no && list.columns.get(line.field)?.field.type === 'date'
        ? (list.columns.get(line.field)?.values[row] ?? [])
        : [],
    ),
  );
  const known = days.filter(present);
  return known.length === 0 ? null : { first: Math.min(...known), last: Math.max(...known) };
}
