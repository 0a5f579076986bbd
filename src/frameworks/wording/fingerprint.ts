import { normalisedWords, readLetters } from './letters.ts';

/** What is known of a run of letters without knowing the letters: how many, and hashes of all, the first and the last of them. */
export type Span = {
  readonly letters: number;
  readonly rolling: number;
  /** Hash of the first 24 letters, or of all where there are fewer. */
  readonly start: number;
  /** Hash of the last 24 letters, or of all where there are fewer. */
  readonly end: number;
};

/** What the repository holds of a statement in place of its words. */
export type Fingerprint = Span & { readonly id: string; readonly sha256: string };

/** What the repository holds of a published document. */
export type DocumentFingerprints = {
  /** In document order. */
  readonly statements: readonly Fingerprint[];
  /** Headings, numbered paragraphs, lead-ins and labels that stand among the statements. */
  readonly frame: readonly Span[];
  /** Footnotes, which may interrupt a statement. */
  readonly notes: readonly Span[];
};

/** How many letters the hashes of a beginning and an end are taken of: about five words, which tells statements apart. */
export const window = 24;

// An odd multiplier: a polynomial of the letters modulo 2^32. It finds; SHA-256 decides.
const multiplier = 0x2c1b3c6d;

/** The polynomial hash of the letters from `from` to before `to`. */
export function rollingHash(letters: ArrayLike<number>, from = 0, to = letters.length): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = appended(hash, letters[i] ?? 0);
  return hash;
}

/** The hash with one more letter at the end. */
export function appended(hash: number, letter: number): number {
  return (Math.imul(hash, multiplier) + letter) >>> 0;
}

/** The hash of two runs of letters one after the other, from the hash of each. */
export function joined(first: number, second: number, secondLetters: number): number {
  return (Math.imul(first, power(secondLetters)) + second) >>> 0;
}

/** The hash of a run of letters without its first one. */
export function withoutFirst(hash: number, letter: number, letters: number): number {
  return (hash - Math.imul(letter, power(letters - 1))) >>> 0;
}

/** Answers the hash of any part of the letters from `from` to before `to`, each in the same short time. */
export function partHashes(letters: ArrayLike<number>, from: number, to: number): (from: number, to: number) => number {
  const prefixes = new Uint32Array(to - from + 1);
  for (let i = from; i < to; i += 1) prefixes[i - from + 1] = appended(prefixes[i - from] ?? 0, letters[i] ?? 0);
  return (a, b) => ((prefixes[b - from] ?? 0) - Math.imul(prefixes[a - from] ?? 0, power(b - a))) >>> 0;
}

/**
 * The hash that `letters` letters must have to stand between a head and a tail, so that all together have the hash `whole`. An odd
 * multiplier can be divided by: so the missing word of a known sentence can be looked up.
 */
export function hashBetween(
  whole: number,
  head: number,
  tail: { readonly letters: number; readonly hash: number },
  letters: number,
): number {
  const withoutTail = Math.imul(whole - tail.hash, inversePower(tail.letters));
  return (withoutTail - Math.imul(head, power(letters))) >>> 0;
}

const powersOf = (base: number): ((exponent: number) => number) => {
  const powers = [1];
  return (exponent) => {
    for (let n = powers.length; n <= exponent; n += 1) powers.push(Math.imul(powers[n - 1] ?? 1, base) >>> 0);
    return powers[exponent] ?? 1;
  };
};
const power = powersOf(multiplier);
const inversePower = powersOf(inverse(multiplier));

/** The number that gives 1 when multiplied with an odd one, modulo 2^32: each step doubles the bits that are right. */
function inverse(odd: number): number {
  let answer = odd;
  for (let step = 0; step < 5; step += 1) answer = Math.imul(answer, 2 - Math.imul(odd, answer));
  return answer >>> 0;
}

/** What is known of a text's letters; the text's marks must be gone already. */
export function spanOf(text: string): Span {
  const { letters } = readLetters(text);
  const n = letters.length;
  return {
    letters: n,
    rolling: rollingHash(letters),
    start: rollingHash(letters, 0, Math.min(n, window)),
    end: rollingHash(letters, Math.max(0, n - window), n),
  };
}

/** The fingerprint of a statement's official words. */
export async function fingerprintOf(id: string, words: string): Promise<Fingerprint> {
  return { id, sha256: await sha256(normalisedWords(words)), ...spanOf(words) };
}

/** SHA-256 of a text in UTF-8, as hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
