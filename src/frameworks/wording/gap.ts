import { type Frame, frameEnd } from './known-frame.ts';
import { isBulleted, startsAfresh, startsBlock, startsLine } from './layout.ts';
import type { LetterStream } from './letters.ts';
import type { Place } from './occurrences.ts';

/**
 * The stretches of a gap between two statements that are no known frame text: nothing of the published document. `strays` are
 * places where a statement stands out of its place; they are no stretch of the answer.
 */
export function unknownText(stream: LetterStream, gap: Place, frame: Frame, strays: readonly Place[]): Place[] {
  const unknown: Place[] = [];
  let p = gap.from;
  let afterFrame = false;
  while (p < gap.to) {
    const last = unknown.at(-1);
    const goesOn = last?.to === p && !startsBlock(stream, p) && !isBulleted(stream, p);
    const end = frameEnd(stream, frame, p, gap.to, afterFrame || startsAfresh(stream, p));
    // Inside a paragraph that is unknown so far, only a whole line can be known again.
    if (end !== null && (!goesOn || startsLine(stream, end))) {
      p = end;
      afterFrame = true;
      continue;
    }
    afterFrame = false;
    const stray = strays.find(({ from, to }) => from === p && to <= gap.to);
    if (stray !== undefined) {
      p = stray.to;
      continue;
    }
    const next = nextStart(stream, p, gap.to, strays);
    if (goesOn && last !== undefined) unknown[unknown.length - 1] = { from: last.from, to: next };
    else unknown.push({ from: p, to: next });
    p = next;
  }
  return unknown.filter((place) => !isWebReference(stream, place));
}

function nextStart(stream: LetterStream, p: number, limit: number, strays: readonly Place[]): number {
  for (let next = p + 1; next < limit; next += 1) {
    if (startsLine(stream, next) || strays.some(({ from }) => from === next)) return next;
  }
  return limit;
}

/** A footnote that only its web address gives away. */
const isWebReference = (stream: LetterStream, { from, to }: Place): boolean =>
  !isBulleted(stream, from) &&
  startsLine(stream, from) &&
  /\bwww\.|https?:\/\//i.test(stream.text.slice(stream.at[from], (stream.at[to - 1] ?? 0) + 1));
