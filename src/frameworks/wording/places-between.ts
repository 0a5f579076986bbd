import type { Fingerprint } from './fingerprint.ts';
import type { Candidate } from './in-order.ts';
import { type Frame, frameEnd } from './known-frame.ts';
import { followsStop, isBulleted, startsLine, startsOwn } from './layout.ts';
import type { LetterStream, NumberInText } from './letters.ts';
import type { Place } from './occurrences.ts';
import { findEnds } from './statement-ends.ts';

/** A document as far as it has been read: where each statement stands, if it does, and where else one might. */
export type ReadDocument = {
  readonly stream: LetterStream;
  readonly statements: readonly Fingerprint[];
  readonly places: readonly (Candidate | null)[];
  /** Statements whose letters stand in place, but not their numbers, with the numbers that are too many, if that is known. */
  readonly wrongNumbers: ReadonlyMap<string, readonly NumberInText[]>;
  readonly candidates: readonly Candidate[];
  readonly frame: Frame;
  readonly titleOf: (statement: string) => string;
  /** The cell of the descriptor table, or the list, in which a statement stands. */
  readonly cellOf: (statement: string) => { readonly judgement?: string; readonly grade?: string | null };
};

/** A statement and the place where it stands. */
export type Standing = { readonly statement: Fingerprint; readonly place: Place };

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

/** The parts of a gap that are left between the changed statements found in it. */
export function partsOf(gap: Gap, changed: ReadonlyMap<Fingerprint, Place>): Gap[] {
  const found = [...changed].map(([statement, place]) => ({ statement, place }));
  const parts: Gap[] = [];
  let previous = gap.previous;
  for (const next of [...found.toSorted((a, b) => a.place.from - b.place.from), null]) {
    const from = parts.length === 0 ? gap.from : (previous?.place.to ?? gap.from);
    parts.push({ previous, next: next ?? gap.next, missing: [], from, to: next?.place.from ?? gap.to });
    previous = next;
  }
  return parts;
}

/** Places where a statement's letters stand as a paragraph of their own, outside the place that the order gives it. */
export function straysOf({ stream, places, candidates, frame }: ReadDocument): Candidate[] {
  const standing = places.filter((place) => place !== null);
  const strays: Candidate[] = [];
  let next = 0;
  for (const candidate of candidates) {
    const { from, to } = candidate;
    while ((standing[next]?.to ?? Number.POSITIVE_INFINITY) <= from) next += 1;
    const [previous, following] = [standing[next - 1]?.to ?? 0, standing[next]?.from ?? Number.POSITIVE_INFINITY];
    if (to > following || from < (strays.at(-1)?.to ?? 0)) continue;
    const begins = from === previous || startsOwn(stream, from) || followsLabel(stream, frame, from);
    if (begins && (to === following || startsOwn(stream, to))) strays.push(candidate);
  }
  return strays;
}

/** Whether nothing but frame text, such as a grade's label, stands before the letter on its line. */
function followsLabel(stream: LetterStream, frame: Frame, letter: number): boolean {
  let start = letter;
  while (letter - start < 100 && !startsLine(stream, start)) start -= 1;
  return frameEnd(stream, frame, start, letter, 'gap') === letter;
}

/** The statement beside the gap of whose sentence an unknown text is a part, with the place both fill; null for text of its own. */
export function sentenceBeside(stream: LetterStream, place: Place, { previous, next }: Gap): Standing | null {
  const afterPrevious = previous?.place.to === place.from && !startsOwn(stream, place.from);
  const beforeNext = next?.place.from === place.to && !startsOwn(stream, place.to);
  if (beforeNext && next !== null && (!afterPrevious || followsStop(stream, place.from))) {
    return { statement: next.statement, place: { ...next.place, from: place.from } };
  }
  if (!afterPrevious || previous === null) return null;
  return { statement: previous.statement, place: { ...previous.place, to: place.to } };
}

/**
 * The unknown texts that can be changed statements: all between two statements; before the first and after the last only what
 * touches the statements, or holds words of a missing one.
 */
export function nearStatements(stream: LetterStream, unknown: readonly Place[], gap: Gap): readonly Place[] {
  if (gap.previous !== null && gap.next !== null) return unknown;
  const near = new Set(
    unknown.filter((place) => {
      const { starts, ends } = findEnds(stream, place, gap.missing);
      return starts.size + ends.size > 0;
    }),
  );
  let edge = gap.previous === null ? gap.to : gap.from;
  for (const place of gap.previous === null ? unknown.toReversed() : unknown) {
    if (edge !== (gap.previous === null ? place.to : place.from)) break;
    edge = gap.previous === null ? place.from : place.to;
    near.add(place);
  }
  return unknown.filter((place) => near.has(place));
}

/**
 * Whether an unknown text is a matter of ours: what comes before the first statement or after the last is none, unless it stands
 * there as one more bullet or as part of a sentence.
 */
export function standsAmong(stream: LetterStream, place: Place, gap: Gap): boolean {
  if (gap.previous !== null && gap.next !== null) return true;
  const beside = place.from === gap.previous?.place.to || place.to === gap.next?.place.from;
  return beside && (isBulleted(stream, place.from) || sentenceBeside(stream, place, gap) !== null);
}
