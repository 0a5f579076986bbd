import { filler } from './marks.ts';

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const valueIn = (digits: string): number =>
  Number([...digits].map((digit) => (raised.includes(digit) ? raised.indexOf(digit) : digit)).join(''));

const anyMark = new RegExp(
  [
    `(?<mark>[${raised}]+)`,
    '<sup>\\s*(?<sup>\\d{1,3})\\s*</sup>',
    '\\[\\^?(?<bracketed>\\d{1,3})\\]',
    '(?<glued>(?<=\\p{L}[.,;:)’”]?)\\d{1,3}(?!\\p{L}|\\d))',
    '(?<bare>(?<![\\p{L}\\p{N}£.,-])\\d{1,3}(?![\\p{L}\\p{N}%/-]))',
  ].join('|'),
  'giu',
);

// Marks are numbered through. Some may have been lost on the way: few where marks were kept in their shape, many where none was.
const mostLost = { shaped: 3, bare: 40 } as const;
const shapedMark = new RegExp(`[${raised}]|<sup>\\s*\\d|\\[\\^?\\d{1,3}\\]`, 'i');

/** Which bare numbers of a text may be marks by their value: as the next of the document's marks, or as a later one. */
export type Numbering = {
  /** Offsets of the numbers that are the next after the marks before them. */
  readonly next: ReadonlySet<number>;
  /** Offsets of the numbers that are one of those to come, where some marks were lost. */
  readonly later: ReadonlySet<number>;
};

/** Reads the numbering of footnote marks from a text in which some or all of them are bare numbers. */
export function readNumbering(text: string): Numbering {
  const [marks, later] = [new Set<number>(), new Set<number>()];
  const lost = shapedMark.test(text) ? mostLost.shaped : mostLost.bare;
  let next = 1;
  for (const match of text.matchAll(anyMark)) {
    const { mark, sup, bracketed, glued, bare } = match.groups ?? {};
    const number = valueIn(mark ?? sup ?? bracketed ?? glued ?? bare ?? '');
    if (number < next || number >= next + mostLost.bare) continue;
    if (bare === undefined) next = number + 1;
    else if (number < next + lost && !isListNumber(text, match.index, bare)) {
      later.add(match.index);
      if (number !== next) continue;
      marks.add(match.index);
      next += 1;
    }
  }
  return { next: marks, later };
}

/** Whether a number is that of a paragraph: it begins a line or follows a sentence, and a stop or a bracket follows it. */
const isListNumber = (text: string, offset: number, digits: string): boolean =>
  /^[.)]/.test(text.slice(offset + digits.length, offset + digits.length + 1)) &&
  /(?:^|[\r\n\f.:;?!])[^\p{L}\p{N}]*$/u.test(text.slice(Math.max(0, offset - 10), offset));

/**
 * Whether a number that stands among the words, and is none of them, can be a footnote mark, a page number or a list number: run
 * on to a word or to its punctuation, in brackets, alone on its line, or at its beginning with a stop; or, after punctuation, one
 * that the numbering of marks has still to come; or, as a word of its own, only the very next mark.
 */
export function canBeAMark(text: string, offset: number, digits: string, { next, later }: Numbering): boolean {
  const before = text.slice(Math.max(0, offset - 40), offset).replaceAll(filler, '');
  const after = text.slice(offset + digits.length, offset + digits.length + 40).replaceAll(filler, '');
  if (next.has(offset)) return true;
  if (/(?:^|[\r\n\f])[^\p{L}\p{N}\r\n\f]*$/u.test(before)) {
    return /^(?:[.)][ \t]|[^\p{L}\p{N}\r\n\f]*(?:[\r\n\f]|$))/u.test(after);
  }
  if (/^[\p{L}%]/u.test(after)) return false;
  // After the point of a number a figure is a part of that number; after a year's it is not, and it may have run into the year.
  if (/\d[.,]?$/.test(before)) return /(?<!\d)(?:19|20)\d\d[.,]?$/.test(before);
  if (/(?:[\p{L}.,;:!?)\]*]|\S[’”'"])\(?$/u.test(before)) return true;
  if (before.endsWith('(') && after.startsWith(')')) return true;
  return /[.,;:!?)\]’”'"]\s+$/.test(before) && later.has(offset);
}
