import type { Fingerprint } from './fingerprint.ts';
import type { Candidate } from './in-order.ts';
import type { Frame } from './known-frame.ts';
import { before, isBulleted, startsAfresh, startsBlock, startsLine } from './layout.ts';
import type { LetterStream } from './letters.ts';
import type { Place } from './occurrences.ts';

/** A document as far as it has been read: where each statement stands, if it does, and where else one might. */
export type ReadDocument = {
  readonly stream: LetterStream;
  readonly statements: readonly Fingerprint[];
  readonly places: readonly (Candidate | null)[];
  /** Statements whose letters stand in place, but not their numbers. */
  readonly wrongNumbers: ReadonlySet<string>;
  readonly candidates: readonly Candidate[];
  readonly frame: Frame;
  readonly titleOf: (statement: string) => string;
};

/** A statement and the place where it stands. */
export type Standing = { readonly statement: Fingerprint; readonly place: Candidate };

/** What lies between two statements that stand in the document, and the statements that should stand there and do not. */
export type Gap = Place & {
  readonly previous: Standing | null;
  readonly next: Standing | null;
  readonly missing: readonly Fingerprint[];
};

/** The gaps between the statements that stand, with what lies before the first and after the last as far as a statement could reach. */
export function gapsOf({ stream, statements, places }: ReadDocument): Gap[] {
  const gaps: Gap[] = [];
  let previous: Standing | null = null;
  let missing: Fingerprint[] = [];
  const close = (next: Standing | null): void => {
    const reach = 600 + 2 * missing.reduce((sum, { letters }) => sum + letters, 0);
    const last = stream.letters.length;
    const from: number = previous?.place.to ?? lineStart(stream, Math.max(0, (next?.place.from ?? 0) - reach));
    gaps.push({ previous, next, missing, from, to: next?.place.from ?? Math.min(last, from + reach) });
    previous = next;
    missing = [];
  };
  for (const [i, statement] of statements.entries()) {
    const place = places[i] ?? null;
    if (place === null) missing.push(statement);
    else close({ statement, place });
  }
  close(null);
  return gaps;
}

function lineStart(stream: LetterStream, from: number): number {
  let letter = from;
  while (letter < stream.letters.length && !startsLine(stream, letter)) letter += 1;
  return letter;
}

/** Places where a statement's letters stand as a sentence of their own, outside the place that the order gives it. */
export function straysOf({ stream, places, candidates }: ReadDocument): Candidate[] {
  const standing = places.filter((place) => place !== null);
  const strays: Candidate[] = [];
  let next = 0;
  for (const candidate of candidates) {
    while ((standing[next]?.to ?? Number.POSITIVE_INFINITY) <= candidate.from) next += 1;
    const free = candidate.to <= (standing[next]?.from ?? Number.POSITIVE_INFINITY);
    const alone = candidate.from >= (strays.at(-1)?.to ?? 0);
    if (free && alone && startsAfresh(stream, candidate.from) && startsAnew(stream, candidate.to))
      strays.push(candidate);
  }
  return strays;
}

const startsAnew = (stream: LetterStream, letter: number): boolean =>
  startsLine(stream, letter) || startsAfresh(stream, letter);

/** The statement beside the gap of whose sentence an unknown text is a part, with the place both fill; null for text of its own. */
export function sentenceBeside(stream: LetterStream, place: Place, { previous, next }: Gap): Standing | null {
  const afterPrevious = previous?.place.to === place.from && !startsOwn(stream, place.from);
  const beforeNext = next?.place.from === place.to && !startsOwn(stream, place.to);
  if (beforeNext && next !== null && (!afterPrevious || startsAfresh(stream, place.from))) {
    return { statement: next.statement, place: { ...next.place, from: place.from } };
  }
  if (!afterPrevious || previous === null) return null;
  return { statement: previous.statement, place: { ...previous.place, to: place.to } };
}

/** Whether the letter begins a paragraph, a bullet, or a line after the end of a sentence. */
const startsOwn = (stream: LetterStream, letter: number): boolean =>
  startsBlock(stream, letter) ||
  isBulleted(stream, letter) ||
  (startsLine(stream, letter) && startsAfresh(stream, letter) && /[.!?;:]/.test(before(stream, letter)));

/** The unknown texts that can have to do with the statements: all between two of them, but at the edges only what is nearest. */
export function nearStatements(stream: LetterStream, unknown: readonly Place[], gap: Gap): readonly Place[] {
  if (gap.previous !== null && gap.next !== null) return unknown;
  const count = gap.missing.length;
  const near = gap.previous === null ? unknown.slice(Math.max(0, unknown.length - count)) : unknown.slice(0, count);
  if (count > 0) return near;
  // What comes before the first statement or after the last is no matter of ours, unless it stands as one more statement or as part of one.
  return unknown.filter(
    (place) =>
      sentenceBeside(stream, place, gap) !== null ||
      (isBulleted(stream, place.from) && (place.from === gap.previous?.place.to || place.to === gap.next?.place.from)),
  );
}
