import type { Framework } from '../model.ts';
import { appended, rollingHash, type Span, spanOf, window } from './fingerprint.ts';
import { endsWord, isCapital, startsAfresh, startsLine } from './layout.ts';
import type { LetterStream } from './letters.ts';
import { beginningLetters } from './occurrences.ts';

/** Texts that may stand among the statements, found by their beginnings. */
export type Frame = {
  readonly byBeginning: ReadonlyMap<string, readonly Span[]>;
  readonly lengths: readonly number[];
  /** The grade that a text is the label of. */
  readonly labels: ReadonlyMap<string, string>;
};

/**
 * Which labels of grades may stand in a gap: those of the statements that follow. Where the statements of one grade go on, their
 * label may stand once more at the top of a page, but only on a line of its own.
 */
export type LabelRule = { readonly grades: ReadonlySet<string>; readonly goesOn: boolean };

/** The frame of a document: what is known of it, and the labels and headings that the framework itself names. */
export function frameOf(known: readonly Span[], framework: Pick<Framework, 'scale' | 'judgements'>): Frame {
  const named = [
    'Grade',
    ...framework.scale.flatMap(({ label, aliases }) => [label, ...(aliases ?? [])]),
    ...framework.judgements.flatMap(({ title, aliases }) => [title, ...(aliases ?? [])]),
  ];
  const spans = [...known, ...named.map(spanOf)].filter(({ letters }) => letters > 0);
  return {
    byBeginning: Map.groupBy(spans, (span) => `${beginningLetters(span)} ${span.start}`),
    lengths: [...new Set(spans.map(beginningLetters))].sort((a, b) => a - b),
    labels: new Map(
      framework.scale.flatMap(({ id, label, aliases }) =>
        [label, ...(aliases ?? [])].map((text) => [spanKey(spanOf(text)), id] as const),
      ),
    ),
  };
}

/** What a text that may be frame text follows: a statement, other frame text, or anything after which something may begin. */
export type Follows = 'statement' | 'frame' | 'gap';

/**
 * Where the longest frame text that begins at the letter ends, at or before `limit`; null where none begins. A short one, such
 * as a label, is known only where something may begin: the same word stands in sentences too, and a heading's words begin
 * sentences. `follows` is null where nothing may begin; `labels` says where the labels of grades are known.
 */
export function frameEnd(
  stream: LetterStream,
  frame: Frame,
  from: number,
  limit: number,
  follows: Follows | null,
  labels: LabelRule | null = null,
): number | null {
  let end: number | null = null;
  let hash = 0;
  let read = 0;
  for (const length of frame.lengths) {
    if (from + length > limit) break;
    for (; read < length; read += 1) hash = appended(hash, stream.letters[from + read] ?? 0);
    for (const span of frame.byBeginning.get(`${length} ${hash}`) ?? []) {
      const to = from + span.letters;
      if (to > limit || (end !== null && to <= end) || !endsWord(stream, to)) continue;
      const label = frame.labels.get(spanKey(span));
      const ownLine = startsLine(stream, from) && startsLine(stream, to);
      const runIn = isCapital(stream, from) && (startsLine(stream, to) || isCapital(stream, to));
      // Items of a list that was run into one line.
      const inList = follows === 'frame' && label === undefined;
      if (span.letters < window && !(follows !== null && (ownLine || runIn || inList))) continue;
      if (label !== undefined && labels !== null && !(labels.grades.has(label) && (ownLine || !labels.goesOn)))
        continue;
      if (rollingHash(stream.letters, from, to) === span.rolling && mayEnd(to)) end = to;
    }
  }
  return end;

  /** Whether the sentence does not go on there: a heading's words begin sentences too. */
  function mayEnd(to: number): boolean {
    if (to === limit || startsLine(stream, to) || startsAfresh(stream, to) || isCapital(stream, to)) return true;
    return frameEnd(stream, frame, to, limit, 'frame', labels) !== null;
  }
}

const spanKey = ({ letters, rolling }: Span): string => `${letters} ${rolling}`;
