import { hashBetween, joined, partHashes, rollingHash, type Span } from './fingerprint.ts';
import { excerpt } from './layout.ts';
import type { LetterStream } from './letters.ts';
import type { Place } from './occurrences.ts';
import { beginsAt, endsAt } from './statement-ends.ts';

/** The words of a document, by their number of letters and hash. */
export type Vocabulary = ReadonlyMap<string, string>;

/** The words of the document: the official word in place of a changed one often stands elsewhere in it. */
export function vocabularyOf(stream: LetterStream): Vocabulary {
  const words = new Map<string, string>();
  for (const { from, to } of wordsOf(stream, { from: 0, to: stream.letters.length })) {
    const key = `${to - from} ${rollingHash(stream.letters, from, to)}`;
    const word = excerpt(stream, { from, to });
    // A word that begins a sentence somewhere is told as it stands elsewhere.
    if (word === word.toLowerCase() || !words.has(key)) words.set(key, word);
  }
  return words;
}

/**
 * How the words at a place differ from a statement's official words, in words of our own and of the document, where one small
 * change explains the difference: a word or several added, a word missing or replaced, two exchanged, or one letter other.
 * Null where none does.
 */
export function oneChange(stream: LetterStream, place: Place, wanted: Span, vocabulary: Vocabulary): string | null {
  const words = wordsOf(stream, place);
  const hash = partHashes(stream.letters, place.from, place.to);
  const piece = (from: number, to: number): Piece => ({ letters: to - from, hash: hash(from, to) });
  const is = (...parts: readonly Piece[]): boolean =>
    parts.reduce((sum, { letters }) => sum + letters, 0) === wanted.letters &&
    parts.reduce((all, part) => joined(all, part.hash, part.letters), 0) === wanted.rolling;
  const quoted = (from: number, to: number): string => `“${excerpt(stream, { from, to })}”`;
  const difference = wanted.letters - (place.to - place.from);
  return added() ?? missingOrReplaced() ?? exchanged() ?? otherLetter();

  /** The hash of what the statement has in place of the letters from `from` to before `to`. */
  function wantedBetween(from: number, to: number): Piece {
    const letters = difference + to - from;
    return { letters, hash: hashBetween(wanted.rolling, hash(place.from, from), piece(to, place.to), letters) };
  }

  function added(): string | null {
    if (difference >= 0) return null;
    const ends = new Map(words.map(({ to }, i) => [words[i + 1]?.from ?? place.to, to]));
    for (const { from } of words) {
      const next = from - difference;
      const to = ends.get(next);
      if (to !== undefined && is(piece(place.from, from), piece(next, place.to))) return `${quoted(from, to)} is added`;
    }
    return null;
  }

  function missingOrReplaced(): string | null {
    const official = ({ letters, hash }: Piece): string | undefined => vocabulary.get(`${letters} ${hash}`);
    for (let i = 0; i <= words.length; i += 1) {
      const here = words[i]?.from ?? place.to;
      const missing = official(wantedBetween(here, here));
      if (missing !== undefined) return `“${missing}” is missing ${near(i)}`;
      const next = words[i]?.to ?? place.to;
      const other = next === here ? undefined : official(wantedBetween(here, next));
      if (other !== undefined) return `${quoted(here, next)} stands in place of “${other}”`;
    }
    return null;
  }

  function near(i: number): string {
    const previous = words[i - 1];
    return previous === undefined ? 'at the beginning' : `after ${quoted(previous.from, previous.to)}`;
  }

  function exchanged(): string | null {
    if (difference !== 0) return null;
    for (const [i, a] of words.entries()) {
      for (const b of words.slice(i + 1)) {
        const swapped = [piece(b.from, b.to), piece(a.to, b.from), piece(a.from, a.to)];
        if (is(piece(place.from, a.from), ...swapped, piece(b.to, place.to))) {
          return `${quoted(a.from, a.to)} and ${quoted(b.from, b.to)} have changed places`;
        }
      }
    }
    return null;
  }

  function otherLetter(): string | null {
    if (Math.abs(difference) > 1) return null;
    for (let p = place.from; p < place.to; p += 1) {
      const { hash: letter } = wantedBetween(p, difference > 0 ? p : p + 1);
      if (difference < 0 ? letter !== 0 : letter < a || letter > z) continue;
      const word = words.find(({ to }) => p < to);
      return `one letter of ${quoted(word?.from ?? p, word?.to ?? p + 1)} differs`;
    }
    return null;
  }
}

/** How the words at a place differ where no small change explains it: as much as their number and their ends tell. */
export function howFarChanged(stream: LetterStream, place: Place, wanted: Span): string {
  const [begins, ends] = [beginsAt(stream, wanted, place.from), endsAt(stream, wanted, place.to)];
  if (begins && ends) {
    const more = place.to - place.from - wanted.letters;
    if (more === 0) return 'as many letters as the official text, but other words';
    return `${Math.abs(more)} ${Math.abs(more) === 1 ? 'letter' : 'letters'} ${more > 0 ? 'more' : 'fewer'} than the official text`;
  }
  if (begins) return 'it begins like the official text, but its last words are other ones';
  if (ends) return 'it ends like the official text, but its first words are other ones';
  return 'its words are not those of the official text';
}

const [a, z] = [97, 122];

type Piece = { readonly letters: number; readonly hash: number };

/** The words at a place: letters that nothing but an apostrophe parts. */
function wordsOf({ text, at }: LetterStream, { from, to }: Place): Place[] {
  const words: { from: number; to: number }[] = [];
  for (let i = from; i < to; i += 1) {
    const last = words.at(-1);
    const gap = i === from ? ' ' : text.slice((at[i - 1] ?? 0) + 1, at[i]);
    if (last !== undefined && /^[’'\u2060]*$/u.test(gap)) last.to = i + 1;
    else words.push({ from: i, to: i + 1 });
  }
  return words;
}
