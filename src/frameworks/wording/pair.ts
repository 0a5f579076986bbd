import { type Fingerprint, window } from './fingerprint.ts';
import type { LetterStream } from './letters.ts';
import { beginningLetters, findHashes, type Place } from './occurrences.ts';

/** Unknown texts set against the statements that are missing where they stand. */
export type Pairing = {
  readonly changed: readonly { readonly statement: Fingerprint; readonly place: Place }[];
  readonly missing: readonly Fingerprint[];
  readonly unknown: readonly Place[];
};

/**
 * Says which unknown texts of a gap are changed forms of the statements that are missing from it: by their first or last words,
 * else by order where the lengths are alike.
 */
export function pairUp(stream: LetterStream, missing: readonly Fingerprint[], unknown: readonly Place[]): Pairing {
  const parts = missing.reduce((places, statement) => parted(stream, statement, places), unknown);
  const changed = new Map<Fingerprint, Place>();
  const free = new Set(parts);
  const claim = (statement: Fingerprint, first: number, last: number): void => {
    changed.set(statement, { from: parts[first]?.from ?? 0, to: parts[last]?.to ?? 0 });
    for (const part of parts.slice(first, last + 1)) free.delete(part);
  };
  let next = 0;
  for (const statement of missing) {
    const first = parts.findIndex((part, i) => i >= next && startsWith(stream, part, statement));
    const last = parts.findIndex((part, i) => i >= Math.max(next, first) && endsWith(stream, part, statement));
    if (first < 0 && last < 0) continue;
    // Beginning and end in different places: one statement that something unknown interrupts, if it is not far.
    const end = last >= 0 && (first < 0 || alike(statement, parts[first], parts[last])) ? last : first;
    claim(statement, first < 0 ? last : first, end);
    next = end + 1;
  }
  for (const statement of missing) {
    if (changed.has(statement)) continue;
    const [after, until] = neighbours(missing, statement, changed);
    const place = parts.findIndex(
      (part) => free.has(part) && part.from >= after && part.to <= until && alike(statement, part, part),
    );
    if (place >= 0) claim(statement, place, place);
  }
  return {
    changed: [...changed].map(([statement, place]) => ({ statement, place })),
    missing: missing.filter((statement) => !changed.has(statement)),
    unknown: parts.filter((part) => free.has(part)),
  };
}

/** Whether the statement's first or last words stand in a place. */
export const holdsPartOf = (stream: LetterStream, place: Place, statement: Fingerprint): boolean =>
  [statement.start, statement.end].some(
    (hash) => findHashes(stream, beginningLetters(statement), hash, place).length > 0,
  );

/**
 * The places, parted where the statement's first words begin and where its last words end. Common words begin and end many
 * sentences: so only where about as much text as the statement's lies between.
 */
function parted(stream: LetterStream, statement: Fingerprint, places: readonly Place[]): readonly Place[] {
  const length = beginningLetters(statement);
  const least = statement.letters * 0.7;
  const off = (to: number, from: number): number => Math.abs(to - from - statement.letters);
  return places.flatMap((place) => {
    const start =
      findHashes(stream, length, statement.start, place).find((from) => place.to - from >= least) ?? place.from;
    const end = findHashes(stream, length, statement.end, place)
      .map((from) => from + length)
      .filter((to) => to - start >= least)
      .reduce((best, to) => (off(to, start) < off(best, start) ? to : best), place.to);
    const edges = [...new Set([place.from, start, end, place.to])];
    return edges.slice(1).map((to, i) => ({ from: edges[i] ?? place.from, to }));
  });
}

const startsWith = (stream: LetterStream, { from, to }: Place, statement: Fingerprint): boolean =>
  findHashes(stream, beginningLetters(statement), statement.start, { from, to: Math.min(to, from + window) })[0] ===
  from;

const endsWith = (stream: LetterStream, { to }: Place, statement: Fingerprint): boolean => {
  const from = to - beginningLetters(statement);
  return from >= 0 && findHashes(stream, to - from, statement.end, { from, to })[0] === from;
};

function alike({ letters }: Fingerprint, first: Place | undefined, last: Place | undefined): boolean {
  const found = (last?.to ?? 0) - (first?.from ?? 0);
  return found >= letters * 0.5 && found <= letters * 2;
}

/** Between which letters the changed form of a statement must stand, to be in order. */
function neighbours(
  missing: readonly Fingerprint[],
  statement: Fingerprint,
  changed: ReadonlyMap<Fingerprint, Place>,
): readonly [after: number, until: number] {
  const at = missing.indexOf(statement);
  const earlier = missing.slice(0, at).flatMap((other) => changed.get(other)?.to ?? []);
  const later = missing.slice(at + 1).flatMap((other) => changed.get(other)?.from ?? []);
  return [Math.max(0, ...earlier), Math.min(Number.MAX_SAFE_INTEGER, ...later)];
}
