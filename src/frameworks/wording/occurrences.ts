import { appended, partHashes, rollingHash, type Span, window, withoutFirst } from './fingerprint.ts';
import type { LetterStream } from './letters.ts';

/** A place in a letter stream, from one letter to before another. */
export type Place = { readonly from: number; readonly to: number };

/** A place where the letters of a known text stand. */
export type Occurrence<S extends Span> = Place & { readonly of: S };

/** Every place where the letters of one of these texts stand, in order. One pass over the letters for each length of beginning. */
export function findOccurrences<S extends Span>(stream: LetterStream, known: readonly S[]): Occurrence<S>[] {
  const found: Occurrence<S>[] = [];
  const all = { from: 0, to: stream.letters.length };
  // Worked out only where a beginning is found: most documents have none of most texts.
  let part: ReturnType<typeof partHashes> | null = null;
  for (const [length, group] of Map.groupBy(distinct(known), beginningLetters)) {
    const byStart = Map.groupBy(group, ({ start }) => start);
    findHashes(stream, length, new Set(byStart.keys()), all, (from, hash) => {
      for (const of of byStart.get(hash) ?? []) {
        const to = from + of.letters;
        if (to > all.to) continue;
        part ??= partHashes(stream.letters, all.from, all.to);
        if (part(from, to) === of.rolling) found.push({ from, to, of });
      }
    });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** How many letters the hashes of a text's beginning and end are taken of. */
export const beginningLetters = ({ letters }: Span): number => Math.min(letters, window);

/** Reports every letter of a place at which so many letters with one of these hashes begin and end within it, in order. */
export function findHashes(
  { letters }: LetterStream,
  length: number,
  hashes: ReadonlySet<number>,
  { from, to }: Place,
  found: (from: number, hash: number) => void,
): void {
  if (length === 0 || to - from < length) return;
  // Most places are no beginning: a small table says so without looking into the set.
  const sieve = new Uint8Array(1 << 16);
  for (const hash of hashes) sieve[hash >>> 16] = 1;
  let hash = rollingHash(letters, from, from + length);
  for (let at = from; ; at += 1) {
    if (sieve[hash >>> 16] === 1 && hashes.has(hash)) found(at, hash);
    if (at + length >= to) return;
    hash = appended(withoutFirst(hash, letters[at] ?? 0, length), letters[at + length] ?? 0);
  }
}

function distinct<S extends Span>(known: readonly S[]): S[] {
  return [...new Map(known.map((one) => [`${one.letters} ${one.rolling}`, one])).values()];
}
