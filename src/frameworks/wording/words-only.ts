import type { DocumentFingerprints, Span } from './fingerprint.ts';
import { withoutFurniture } from './furniture.ts';
import { endsWord, startsBlock } from './layout.ts';
import { readLetters } from './letters.ts';
import { withoutMarks } from './marks.ts';
import { findOccurrences, type Occurrence, type Place } from './occurrences.ts';
import { blanked, overlapping, type Stretch } from './text-lines.ts';

/**
 * The text of a document with everything blanked out that is none of its words: the footnotes that are known of it, which may
 * stand in the middle of a statement, others that look like footnotes, and the furniture of pages. No part of a statement that
 * stands whole is taken for such.
 */
export function wordsOnly(text: string, { notes, statements }: DocumentFingerprints): string {
  const stream = readLetters(withoutMarks(text));
  const stretch = ({ from, to }: Place): Stretch => ({
    from: stream.at[from] ?? 0,
    to: (stream.at[to - 1] ?? 0) + 1,
  });
  const words = findOccurrences(stream, statements.filter(isLong));
  const found = findOccurrences(stream, notes.filter(isLong));
  const [starts, ends] = [new Set(found.map(({ from }) => from)), new Set(found.map(({ to }) => to))];
  const isText = overlapping(words);
  const isStranded = (place: Occurrence<Span>): boolean => {
    if (isText(place)) return false;
    if (startsBlock(stream, place.from) && startsBlock(stream, place.to)) return true;
    const beside = starts.has(place.to) || ends.has(place.from);
    return beside && endsWord(stream, place.from) && endsWord(stream, place.to);
  };
  // A few words that a page break parted from their footnote are known only beside a footnote or as a paragraph of their own,
  // and not as the words of a statement that stands whole: statements have such words too.
  const stranded = findOccurrences(
    stream,
    notes.filter((note) => !isLong(note)),
  ).filter(isStranded);
  const unwanted = [...found, ...stranded].map((place) => wholeNote(text, stretch(place)));
  return withoutFurniture(blanked(text, unwanted), words.map(stretch));
}

/** Whether a text has so many letters that it stands nowhere by chance. */
const isLong = ({ letters }: Span): boolean => letters >= 40;

const noteMark =
  /(?:[\u00b9\u00b2\u00b3\u2070-\u2079]+|<sup>\s*\d{1,3}\s*<\/sup>|\[\^?\d{1,3}\]:?|\b\d{1,3}[.)]?(?=[ \t]))[ \t]{0,3}$/;

/** A footnote with the mark it begins with, the number it may end with, as web addresses of laws do, and its last stop. */
const wholeNote = (text: string, { from, to }: Stretch): Stretch => ({
  from: from - (noteMark.exec(text.slice(Math.max(0, from - 24), from))?.[0].length ?? 0),
  to: to + (/^(?:\/\d{1,4})?[/.;)>\]*]*/.exec(text.slice(to, to + 10))?.[0].length ?? 0),
});
