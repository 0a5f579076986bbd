import { appended, rollingHash, type Span, window, withoutFirst } from './fingerprint.ts';
import type { LetterStream } from './letters.ts';

/** A place in a letter stream, from one letter to before another. */
export type Place = { readonly from: number; readonly to: number };

/** A place where the letters of a known text stand. */
export type Occurrence<S extends Span> = Place & { readonly of: S };

/** Every place where the letters of one of these texts stand, in order. One pass over the letters for each length of beginning. */
export function findOccurrences<S extends Span>(stream: LetterStream, known: readonly S[]): Occurrence<S>[] {
  const found: Occurrence<S>[] = [];
  for (const [length, group] of Map.groupBy(known, beginningLetters)) {
    const byStart = Map.groupBy(distinct(group), ({ start }) => start);
    findBeginnings(stream, length, new Set(byStart.keys()), (from, hash) => {
      for (const of of byStart.get(hash) ?? []) {
        const to = from + of.letters;
        if (to <= stream.letters.length && rollingHash(stream.letters, from, to) === of.rolling)
          found.push({ from, to, of });
      }
    });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** Every letter of a place at which so many letters with this hash begin and end within it. */
export function findHashes(stream: LetterStream, length: number, hash: number, { from, to }: Place): number[] {
  const found: number[] = [];
  for (let i = from; i + length <= to; i += 1) {
    if (rollingHash(stream.letters, i, i + length) === hash) found.push(i);
  }
  return found;
}

/** How many letters the hashes of a text's beginning and end are taken of. */
export const beginningLetters = ({ letters }: Span): number => Math.min(letters, window);

function findBeginnings(
  { letters }: LetterStream,
  length: number,
  hashes: ReadonlySet<number>,
  found: (from: number, hash: number) => void,
): void {
  if (length === 0 || letters.length < length) return;
  // Most places are no beginning: a small table says so without looking into the set.
  const sieve = new Uint8Array(1 << 16);
  for (const hash of hashes) sieve[hash >>> 16] = 1;
  let hash = rollingHash(letters, 0, length);
  for (let from = 0; ; from += 1) {
    if (sieve[hash >>> 16] === 1 && hashes.has(hash)) found(from, hash);
    const next = letters[from + length];
    if (next === undefined) return;
    hash = appended(withoutFirst(hash, letters[from] ?? 0, length), next);
  }
}

function distinct<S extends Span>(known: readonly S[]): S[] {
  return [...new Map(known.map((one) => [`${one.letters} ${one.rolling}`, one])).values()];
}
