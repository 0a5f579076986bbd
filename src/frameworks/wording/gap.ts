import { type Frame, frameEnd, type LabelRule } from './known-frame.ts';
import { isBulleted, startsAfresh, startsLine, startsOwn } from './layout.ts';
import type { LetterStream } from './letters.ts';
import type { Place } from './occurrences.ts';

/**
 * The stretches of a gap between two statements that are no known frame text: nothing of the published document. `strays` are
 * places where a statement stands out of its place; they are no stretch of the answer. `labels` says which labels of
 * grades may stand there, null where any may.
 */
export function unknownText(
  stream: LetterStream,
  gap: Place,
  frame: Frame,
  strays: readonly Place[],
  labels: LabelRule | null,
): Place[] {
  const unknown: Place[] = [];
  const strayEnds = new Map(strays.map(({ from, to }) => [from, to]));
  let p = gap.from;
  let afterFrame = false;
  while (p < gap.to) {
    const last = unknown.at(-1);
    const goesOn = last?.to === p && !startsOwn(stream, p);
    const stray = strayEnds.get(p);
    const end = stray ?? frameEnd(stream, frame, p, gap.to, afterFrame || startsAfresh(stream, p), labels);
    // Inside a paragraph that is unknown so far, only a whole line can be known again.
    if (end !== null && (!goesOn || startsLine(stream, end))) {
      p = end;
      afterFrame = stray === undefined;
      continue;
    }
    afterFrame = false;
    const next = nextStart(stream, p, gap.to, strayEnds);
    if (goesOn && last !== undefined) unknown[unknown.length - 1] = { from: last.from, to: next };
    else unknown.push({ from: p, to: next });
    p = next;
  }
  return unknown.filter((place) => !isWebReference(stream, place));
}

function nextStart(stream: LetterStream, p: number, limit: number, strays: ReadonlyMap<number, number>): number {
  for (let next = p + 1; next < limit; next += 1) {
    if (startsLine(stream, next) || strays.has(next)) return next;
  }
  return limit;
}

/** A footnote that only its web address gives away. */
const isWebReference = (stream: LetterStream, { from, to }: Place): boolean =>
  !isBulleted(stream, from) &&
  startsLine(stream, from) &&
  /\bwww\.|https?:\/\//i.test(stream.text.slice(stream.at[from], (stream.at[to - 1] ?? 0) + 1));
