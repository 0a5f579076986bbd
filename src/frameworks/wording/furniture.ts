// What stands in a document's text but is none of its words: footnote marks, markup, bullets, and the furniture of pages.
// Everything is replaced by as many other characters, so that an offset in the cleaned text is an offset in the document.

/** Stands where a mark was that did not part two words; the official text is read without it. */
export const filler = '\u2060';

/** A bullet at the beginning of a line, with the space after it. */
export const bullet = /^[ \t>]*(?:[-–—•■▪●◦‣·*+\uf0a7\uf0b7]+[ \t\u00a0]+|o[ \t]+|\(?[a-z]\)[ \t]+)/;

const superscript = '[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]';
const noteStart = new RegExp(
  `^[ \\t]*(?:${superscript}+|<sup>\\s*\\d{1,3}\\s*</sup>|\\[\\^?\\d{1,3}\\]:?|\\^\\d{1,3}\\^?)[ \\t]*\\S`,
  'iu',
);
const numberedNote = /^[ \t]*\d{1,3}[ \t]+\S/;
const webAddress = /\bwww\.|https?:\/\//i;
const pageLine = /^[^\p{L}\p{N}]*page\s+\d{1,4}(?:\s+of\s+\d{1,4})?[^\p{L}\p{N}]*$/iu;
const bareNumber = /^[^\p{L}\p{N}]*\d{1,4}[^\p{L}\p{N}]*$/u;

type Line = {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Lines that no blank line parts are one block. */
  readonly block: number;
  /** The page, where the text marks page breaks by form feeds. */
  readonly page: number;
};

/** The document's text with footnotes, page lines, running headers, marks and markup blanked out, letter for letter in place. */
export function withoutFurniture(text: string): string {
  const lines = readLines(text);
  const unwanted = [...footnotes(lines), ...pageLines(lines), ...runningHeaders(lines)];
  return withoutMarks(blanked(text, unwanted));
}

/** The text with these stretches blanked out; line ends stay. */
export function blanked(text: string, stretches: readonly { readonly from: number; readonly to: number }[]): string {
  if (stretches.length === 0) return text;
  const parts: string[] = [];
  let position = 0;
  for (const { from, to } of stretches.toSorted((a, b) => a.from - b.from)) {
    if (to <= position) continue;
    const start = Math.max(from, position);
    parts.push(text.slice(position, start), text.slice(start, to).replace(/[^\r\n\f]/g, ' '));
    position = to;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/** The text with footnote marks, markup and lettered bullets blanked out. */
export function withoutMarks(text: string): string {
  const fill = (match: string): string => filler.repeat(match.length);
  const space = (match: string): string => match.replace(/[^\r\n\f]/g, ' ');
  return text
    .replace(/<sup>[\s\d,*]{0,12}<\/sup>/gi, fill)
    .replace(/<\/?(?:p|br|hr|div|li|ul|ol|td|th|tr|table|thead|tbody|h[1-6])\b[^<>]{0,200}>/gi, space)
    .replace(/<\/?(?:a|b|i|u|em|strong|span|font|sup|sub)\b[^<>]{0,200}>/gi, fill)
    .replace(/&(?:rsquo|lsquo|apos|#8217|#8216|#39);/gi, (match) => `'${filler.repeat(match.length - 1)}`)
    .replace(/&(?:[a-z]{2,8}|#\d{1,5}|#x[0-9a-f]{1,4});/gi, space)
    .replace(/\[\^?\d{1,3}\](?!\()|\^\d{1,3}\^?/g, fill)
    .replace(/\]\([^()\s]{0,300}\)/g, fill)
    .replace(/[\u00b9\u00b2\u00b3\u2070-\u2079\u00ad]+/g, fill)
    .replace(/^[ \t]*(?:o|\(?[a-z]\))(?=[ \t]+\S)/gm, (match) => match.replace(/[^ \t]/g, '•'));
}

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let block = 0;
  let page = 0;
  let open = false;
  for (const match of text.matchAll(/([^\r\n\f]*)(\r\n|[\r\n\f]|$)/g)) {
    const content = match[1] ?? '';
    const blank = content.trim() === '';
    if (!blank && !open) block += 1;
    open = !blank && match[2] !== '\f';
    if (!blank) lines.push({ from: match.index, to: match.index + content.length, text: content, block, page });
    if (match[2] === '\f') page += 1;
  }
  return lines;
}

/** Paragraphs that begin with a footnote mark, up to a bullet. */
function footnotes(lines: readonly Line[]): Line[] {
  return [...Map.groupBy(lines, (line) => line.block).values()].flatMap((block) => {
    const first = block[0]?.text ?? '';
    const cited = numberedNote.test(first) && block.some(({ text }) => webAddress.test(text));
    if (!noteStart.test(first) && !cited) return [];
    const end = block.findIndex(({ text }, i) => i > 0 && bullet.test(text));
    return end < 0 ? block : block.slice(0, end);
  });
}

const pageLines = (lines: readonly Line[]): Line[] => lines.filter(({ text }) => pageLine.test(text));

/** Short lines that stand with page numbers, apart from the text, three times, or at page breaks twice: they belong to the page. */
function runningHeaders(lines: readonly Line[]): Line[] {
  const blocks = Map.groupBy(lines, ({ block }) => block);
  const short = lines.flatMap((line, i) => {
    if (line.text.length > 150 || bullet.test(line.text)) return [];
    const beside = [lines[i - 1], lines[i + 1]].filter((other) => other !== undefined);
    const atBreak = beside.some(({ page }) => page !== line.page);
    const apart = (blocks.get(line.block) ?? []).every((other) => other === line || bareNumber.test(other.text));
    const numbered =
      beside.some(({ text }) => bareNumber.test(text)) || /^\s*\d{1,4}\s+\S|\S\s+\d{1,4}\s*$/.test(line.text);
    const key = line.text.toLowerCase().replace(/[^\p{L}]/gu, '');
    return atBreak || (apart && numbered) ? [{ line, key, atBreak }] : [];
  });
  const repeated = Map.groupBy(short, ({ key }) => key);
  return short
    .filter(({ key, atBreak }) => key.length >= 5 && (repeated.get(key)?.length ?? 0) >= (atBreak ? 2 : 3))
    .map(({ line }) => line);
}
