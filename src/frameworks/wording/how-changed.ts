import { joined, partHashes, rollingHash, type Span } from './fingerprint.ts';
import { excerpt } from './layout.ts';
import type { LetterStream } from './letters.ts';
import type { Place } from './occurrences.ts';

/** The words of a document by their number of letters, each once. */
export type Vocabulary = ReadonlyMap<number, readonly Word[]>;
type Word = { readonly word: string; readonly hash: number; readonly letters: number };

/** The words of the document: the official word in place of a changed one often stands elsewhere in it. */
export function vocabularyOf(stream: LetterStream): Vocabulary {
  const words = new Map<string, Word>();
  for (const { from, to } of wordsOf(stream, { from: 0, to: stream.letters.length })) {
    const hash = rollingHash(stream.letters, from, to);
    const key = `${to - from} ${hash}`;
    const [word, known] = [excerpt(stream, { from, to }), words.get(key)];
    // A word that begins a sentence somewhere is told as it stands elsewhere.
    if (known === undefined || word === word.toLowerCase()) {
      words.set(key, { word, hash, letters: to - from });
    }
  }
  return Map.groupBy(words.values(), ({ letters }) => letters);
}

/**
 * How the words at a place differ from a statement's official words, in words of our own and of the document, where one small
 * change explains the difference: a word added, missing, replaced, exchanged, or one letter other. Else how the lengths differ.
 */
export function howChanged(stream: LetterStream, place: Place, wanted: Span, vocabulary: Vocabulary): string {
  const words = wordsOf(stream, place);
  const is = (...parts: readonly Piece[]): boolean =>
    parts.reduce((sum, { letters }) => sum + letters, 0) === wanted.letters &&
    parts.reduce((hash, part) => joined(hash, part.hash, part.letters), 0) === wanted.rolling;
  const hash = partHashes(stream.letters, place.from, place.to);
  const piece = (from: number, to: number): Piece => ({ letters: to - from, hash: hash(from, to) });
  const quoted = (from: number, to: number): string => `“${excerpt(stream, { from, to })}”`;
  const difference = wanted.letters - (place.to - place.from);
  for (let i = 0; i < words.length; i += 1) {
    for (let j = i + 1; j <= words.length; j += 1) {
      const [from, to] = [words[i]?.from ?? place.to, words[j]?.from ?? place.to];
      if (from - to === difference && is(piece(place.from, from), piece(to, place.to))) {
        return `${quoted(from, words[j - 1]?.to ?? to)} is added`;
      }
    }
  }
  for (let i = 0; i <= words.length; i += 1) {
    const here = words[i]?.from ?? place.to;
    const next = words[i]?.to ?? place.to;
    const [head, tail, rest] = [piece(place.from, here), piece(here, place.to), piece(next, place.to)];
    const missing = vocabulary.get(difference)?.find((word) => is(head, word, tail));
    if (missing !== undefined) return `“${missing.word}” is missing ${near(i)}`;
    const official = vocabulary.get(difference + next - here)?.find((word) => is(head, word, rest));
    if (official !== undefined) return `${quoted(here, next)} stands in place of “${official.word}”`;
  }
  return exchanged() ?? otherLetter() ?? byLength(difference);

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
    const alphabet = Array.from({ length: 26 }, (_, i) => ({ letters: 1, hash: 97 + i }));
    const choices = difference < 0 ? [{ letters: 0, hash: 0 }] : alphabet;
    for (let p = place.from; p < place.to; p += 1) {
      const rest = piece(difference > 0 ? p : p + 1, place.to);
      if (!choices.some((letter) => is(piece(place.from, p), letter, rest))) continue;
      const word = words.find(({ to }) => p < to);
      return `one letter of ${quoted(word?.from ?? p, word?.to ?? p + 1)} differs`;
    }
    return null;
  }
}

type Piece = { readonly letters: number; readonly hash: number };

function byLength(difference: number): string {
  if (difference === 0) return 'as many letters as the official text, but other words';
  const count = Math.abs(difference);
  return `${count} ${count === 1 ? 'letter' : 'letters'} ${difference < 0 ? 'more' : 'fewer'} than the official text`;
}

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
