import { bullet, withoutMarks } from './marks.ts';
import { pageLines } from './page-lines.ts';
import { blanked, type Line, overlapping, readLines, type Stretch } from './text-lines.ts';

const superscript = '[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]';
const noteStart = new RegExp(
  `^[ \\t]*(?:${superscript}+|<sup>\\s*\\d{1,3}\\s*</sup>|\\[\\^?\\d{1,3}\\]:?|\\^\\d{1,3}\\^?)[^\\p{L}]*\\p{L}`,
  'iu',
);
const numberedNote = /^[ \t]*\d{1,3}[ \t]+\S/;
const webAddress = /\bwww\.|https?:\/\//i;

/**
 * The document's text with footnotes, the heads and feet of pages, marks and markup blanked out, letter for letter in place.
 * `words` are stretches, in order, that are known to be words of the document: nothing there is taken for furniture.
 */
export function withoutFurniture(text: string, words: readonly Stretch[] = []): string {
  const lines = readLines(text);
  const isText = overlapping(words);
  const unwanted = [...footnotes(lines, isText), ...pageLines(lines).filter((line) => !isText(line))];
  return withoutMarks(blanked(text, unwanted));
}

/** Paragraphs that begin with a footnote mark, up to a bullet or to words of the document. */
function footnotes(lines: readonly Line[], isText: (line: Line) => boolean): Line[] {
  return [...Map.groupBy(lines, (line) => line.block).values()].flatMap((block) => {
    const first = block[0]?.text ?? '';
    const cited = numberedNote.test(first) && block.some(({ text }) => webAddress.test(text));
    if (!noteStart.test(first) && !cited) return [];
    const end = block.findIndex((line, i) => (i > 0 && bullet.test(line.text)) || isText(line));
    return end < 0 ? block : block.slice(0, end);
  });
}
