import { lettersApart } from '../letters-apart.ts';
import { headingWords } from './plain-heading.ts';

/** What is never a misspelling: digits, and the words that turn a heading into its opposite. */
const unforgiven = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => (word === 'no' || word === 'not' ? [word] : (word.match(/\d+/g) ?? [])))
    .join(' ');

/** How many letters a heading of a length may differ and still be taken for another: one in eight, three at most. */
const forgiven = (length: number): number => Math.min(3, Math.floor((length + 2) / 8));

/**
 * The field whose heading is a misspelling of this one: few letters apart, and nearer than any other by two letters.
 * Null when there is none or it is doubtful.
 */
export function misspelt<Key>(heading: string, candidates: Iterable<readonly [string, Key]>): Key | null {
  const words = headingWords(heading, true);
  const joined = words.replaceAll(' ', '');
  const most = forgiven(joined.length);
  if (most === 0) return null;
  const aparts = new Map<Key, number>();
  for (const [name, key] of candidates) {
    const theirs = headingWords(name, true);
    const apart = lettersApart(joined, theirs.replaceAll(' ', ''), most + 2);
    const counted = unforgiven(words) === unforgiven(theirs) ? apart : Math.max(apart, most + 1);
    aparts.set(key, Math.min(counted, aparts.get(key) ?? counted));
  }
  const [best, next] = [...aparts].sort(([, a], [, b]) => a - b);
  if (best === undefined || best[1] > most) return null;
  return next === undefined || next[1] >= best[1] + 2 ? best[0] : null;
}

/** Whether two words are one, though a letter in four differs: "refferal" for "referral". */
const alike = (word: string, other: string): boolean => {
  const most = Math.floor(Math.max(word.length, other.length) / 4);
  return (
    word === other ||
    (most > 0 && unforgiven(word) === unforgiven(other) && lettersApart(word, other, most + 1) <= most)
  );
};

/** The name that has most words in common with a heading, to say what may have been meant; null when none has half. */
export function likeliest<Key>(heading: string, candidates: Iterable<readonly [string, Key]>): Key | null {
  const words = new Set(headingWords(heading).split(' '));
  let best: Key | null = null;
  let most = 0.5;
  for (const [name, key] of candidates) {
    const theirs = new Set(headingWords(name).split(' '));
    const shared = [...words].filter((word) => [...theirs].some((other) => alike(word, other))).length;
    const share = (2 * shared) / (words.size + theirs.size);
    if (share > most) {
      most = share;
      best = key;
    }
  }
  return best;
}
