import type { Fingerprint } from './fingerprint.ts';
import { type Candidate, placesInOrder } from './in-order.ts';
import { startsAfresh } from './layout.ts';
import type { LetterStream } from './letters.ts';
import type { Place } from './occurrences.ts';
import { findEnds } from './statement-ends.ts';

/** The statements missing from a gap, set against what stands there in their place. */
export type Pairing = {
  readonly changed: ReadonlyMap<Fingerprint, Place>;
  readonly missing: readonly Fingerprint[];
};

/** How many ends of a changed statement are tried for each of its beginnings. */
const mostEnds = 4;

/** How many letters a heading has at most. */
const longestHeading = 60;

/**
 * Says where in a gap changed forms of the statements that are missing from it stand: by their first or last words, best where one
 * small change explains them, else by order where the lengths of an unknown text and a statement are alike. `unknown` are the
 * texts of the gap that are not known.
 */
export function pairUp(
  stream: LetterStream,
  gap: Place,
  missing: readonly Fingerprint[],
  unknown: readonly Place[],
  isExplained: (statement: Fingerprint, place: Place) => boolean,
): Pairing {
  if (missing.length === 0 || unknown.length === 0) return { changed: new Map(), missing };
  const candidates = candidatesFor(stream, gap, missing, unknown, isExplained);
  const changed = new Map<Fingerprint, Place>();
  for (const [i, place] of placesInOrder(missing.map(keyOf), candidates).entries()) {
    const statement = missing[i];
    if (place !== null && statement !== undefined) changed.set(statement, { from: place.from, to: place.to });
  }
  for (const [statement, place] of byLength(missing, unknown, changed)) changed.set(statement, place);
  return { changed, missing: missing.filter((statement) => !changed.has(statement)) };
}

/** The places where a changed form of each statement may stand: between its first and its last words, or near so much text. */
function candidatesFor(
  stream: LetterStream,
  gap: Place,
  missing: readonly Fingerprint[],
  unknown: readonly Place[],
  isExplained: (statement: Fingerprint, place: Place) => boolean,
): Candidate[] {
  const words = findEnds(stream, gap, missing);
  // Where one text may end and another begin: at the edges of what is not known, and between sentences.
  const edges = new Set(unknown.flatMap(({ from, to }) => [from, to]));
  for (let i = gap.from; i <= gap.to; i += 1) if (startsAfresh(stream, i)) edges.add(i);
  const between = [...edges].toSorted((a, b) => a - b);
  return missing
    .flatMap((statement): Candidate[] => {
      const { letters } = statement;
      const fitting = (from: number, to: number, known: number): Candidate[] => {
        const place = { from, to };
        const fresh = sharedWith(unknown, place);
        if (!alike(statement, place) || fresh < letters / 4) return [];
        // Known text is no part of a changed statement, although its words may explain the change; a heading's words may begin it.
        const frame = to - from - fresh;
        const explained = frame === 0 ? 7 : frame <= longestHeading ? 6 : 5;
        return [{ ...place, key: keyOf(statement), fitting: isExplained(statement, place) ? explained : known }];
      };
      const starts = words.starts.get(statement) ?? [];
      const ends = words.ends.get(statement) ?? [];
      return [
        ...starts.flatMap((from) => nearest(ends, from + letters).flatMap((to) => fitting(from, to, 5))),
        ...starts.flatMap((from) =>
          nearest(between, from + letters).flatMap((to, rank) => fitting(from, to, 4 - rank)),
        ),
        ...ends.flatMap((to) => nearest(between, to - letters).flatMap((from, rank) => fitting(from, to, 4 - rank))),
      ];
    })
    .toSorted((a, b) => a.from - b.from);
}

/** The few of these letters, in order, that are nearest to one; the nearest first. */
function nearest(letters: readonly number[], to: number): number[] {
  let low = 0;
  let high = letters.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((letters[middle] ?? 0) < to) low = middle + 1;
    else high = middle;
  }
  return letters
    .slice(Math.max(0, low - mostEnds), low + mostEnds)
    .toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))
    .slice(0, mostEnds);
}

/** The statements left, each with the first unknown text between its neighbours that is about as long. */
function byLength(
  missing: readonly Fingerprint[],
  unknown: readonly Place[],
  changed: ReadonlyMap<Fingerprint, Place>,
): Map<Fingerprint, Place> {
  const found = new Map<Fingerprint, Place>();
  const taken = [...changed.values()];
  const free = unknown.filter((place) => sharedWith(taken, place) === 0);
  let after = 0;
  let next = 0;
  for (const [i, statement] of missing.entries()) {
    const place = changed.get(statement);
    if (place !== undefined) {
      after = place.to;
      continue;
    }
    const following = missing.slice(i).find((other) => changed.has(other));
    const until = (following === undefined ? undefined : changed.get(following)?.from) ?? Number.POSITIVE_INFINITY;
    while ((free[next]?.from ?? Number.POSITIVE_INFINITY) < after) next += 1;
    const at = free.findIndex((one, n) => n >= next && one.to <= until && alike(statement, one));
    const text = free[at];
    if (text === undefined) continue;
    found.set(statement, text);
    after = text.to;
    next = at + 1;
  }
  return found;
}

/** How many letters of a place are among these others. */
const sharedWith = (others: readonly Place[], { from, to }: Place): number =>
  others.reduce((sum, other) => sum + Math.max(0, Math.min(to, other.to) - Math.max(from, other.from)), 0);

const alike = ({ letters }: Fingerprint, { from, to }: Place): boolean =>
  to - from >= letters * 0.5 && to - from <= letters * 2;

const keyOf = ({ letters, rolling }: Fingerprint): string => `${letters} ${rolling}`;
