import { type Follows, type Frame, frameEnd, type LabelRule } from './known-frame.ts';
import { isBulleted, startsAfresh, startsLine, startsOwn, startsSentence } from './layout.ts';
import type { LetterStream } from './letters.ts';
import type { Place } from './occurrences.ts';
import type { Gap } from './places-between.ts';

/**
 * The stretches of a gap between two statements that are no known frame text: nothing of the published document. `strays` are
 * places where a statement stands out of its place; they are no stretch of the answer. `labels` says which labels of
 * grades may stand there, null where any may.
 */
export function unknownText(
  stream: LetterStream,
  gap: Pick<Gap, 'from' | 'to' | 'previous'>,
  frame: Frame,
  strays: readonly Place[],
  labels: LabelRule | null,
): Place[] {
  const unknown: Place[] = [];
  const strayEnds = new Map(strays.map(({ from, to }) => [from, to]));
  let p = gap.from;
  // A label may follow a statement at once, even one without a stop.
  let follows: Follows | null = gap.previous === null ? null : 'statement';
  while (p < gap.to) {
    const last = unknown.at(-1);
    const goesOn = last?.to === p && !startsOwn(stream, p);
    const stray = strayEnds.get(p);
    const known = follows ?? (startsAfresh(stream, p) ? 'gap' : null);
    const end = stray ?? (goesOn ? knownRun(p) : frameEnd(stream, frame, p, gap.to, known, labels));
    if (end !== null) {
      p = end;
      follows = stray === undefined ? 'frame' : 'statement';
      continue;
    }
    follows = null;
    const next = nextStart(stream, p, gap.to, strayEnds);
    if (goesOn && last !== undefined) unknown[unknown.length - 1] = { from: last.from, to: next };
    else unknown.push({ from: p, to: next });
    p = next;
  }
  return unknown.filter((place) => !isWebReference(stream, place));

  /** Inside a paragraph that is unknown so far, only whole lines and whole sentences can be known again: where they end. */
  function knownRun(from: number): number | null {
    let follows: Follows | null = startsAfresh(stream, from) ? 'gap' : null;
    const isSentence = startsSentence(stream, from);
    for (let to: number | null = from; ; follows = 'frame') {
      to = frameEnd(stream, frame, to, gap.to, follows, labels);
      if (to === null || startsLine(stream, to) || (isSentence && (to === gap.to || startsSentence(stream, to))))
        return to;
    }
  }
}

function nextStart(stream: LetterStream, p: number, limit: number, strays: ReadonlyMap<number, number>): number {
  for (let next = p + 1; next < limit; next += 1) {
    if (startsLine(stream, next) || startsSentence(stream, next) || strays.has(next)) return next;
  }
  return limit;
}

/** A footnote that only its web address gives away. */
const isWebReference = (stream: LetterStream, { from, to }: Place): boolean =>
  !isBulleted(stream, from) &&
  startsLine(stream, from) &&
  /\bwww\.|https?:\/\//i.test(stream.text.slice(stream.at[from], (stream.at[to - 1] ?? 0) + 1));
