import { rollingHash, type Span } from './fingerprint.ts';
import type { LetterStream } from './letters.ts';
import { beginningLetters, findHashes, type Place } from './occurrences.ts';

/** Whether a text's first words begin at the letter. */
export function beginsAt({ letters }: LetterStream, text: Span, letter: number): boolean {
  const to = letter + beginningLetters(text);
  return to <= letters.length && rollingHash(letters, letter, to) === text.start;
}

/** Whether a text's last words end before the letter. */
export function endsAt({ letters }: LetterStream, text: Span, letter: number): boolean {
  const from = letter - beginningLetters(text);
  return from >= 0 && rollingHash(letters, from, letter) === text.end;
}

/** Where the first words of some texts begin in a place, and where their last words end. */
export type Ends<S extends Span> = {
  readonly starts: ReadonlyMap<S, readonly number[]>;
  readonly ends: ReadonlyMap<S, readonly number[]>;
};

/** Finds the first and the last words of all these texts: one pass over the letters for each length of beginning. */
export function findEnds<S extends Span>(stream: LetterStream, place: Place, texts: readonly S[]): Ends<S> {
  const starts = new Map<S, number[]>();
  const ends = new Map<S, number[]>();
  for (const [length, group] of Map.groupBy(texts, beginningLetters)) {
    const byStart = Map.groupBy(group, ({ start }) => start);
    const byEnd = Map.groupBy(group, ({ end }) => end);
    findHashes(stream, length, new Set([...byStart.keys(), ...byEnd.keys()]), place, (from, hash) => {
      for (const one of byStart.get(hash) ?? []) add(starts, one, from);
      for (const one of byEnd.get(hash) ?? []) add(ends, one, from + length);
    });
  }
  return { starts, ends };
}

function add<K>(lists: Map<K, number[]>, key: K, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
