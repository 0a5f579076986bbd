import type { LetterStream, NumberInText } from './letters.ts';
import { bullet, filler } from './marks.ts';
import type { Place } from './occurrences.ts';
import { blanked } from './text-lines.ts';

/** How often a document writes its words: what decides over hyphens that line ends left or took. */
export type WordCount = ReadonlyMap<string, number>;

/** Counts the words of a text, hyphens kept; a word that a line end parts is left out. */
export function countWords(text: string): WordCount {
  const counts = new Map<string, number>();
  for (const [, word = '', parted] of text.matchAll(/([\p{L}’']+(?:[-‐‑–][\p{L}’']+)*)([-‐‑][\r\n])?/gu)) {
    if (parted !== undefined) continue;
    const key = word.toLowerCase().replace(/[‐‑–]/g, '-');
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/**
 * The official words of a statement as they read, from the place where they stand: lines joined, hyphens of line ends mended,
 * footnote marks, markup and bullets gone. `text` is the document without furniture; `dropped` are numbers that are no words.
 */
export function officialText(
  { text, at }: LetterStream,
  { from, to }: Place,
  kept: readonly NumberInText[],
  dropped: readonly NumberInText[],
  counts: WordCount,
): string {
  const first = Math.min(at[from] ?? 0, ...kept.filter(({ before }) => before === from).map(({ offset }) => offset));
  const last = Math.max(
    (at[to - 1] ?? 0) + 1,
    ...kept.filter(({ before }) => before === to).map(({ offset, digits }) => offset + digits.length),
  );
  const opening = /[‘“'"(]*$/.exec(text.slice(Math.max(0, first - 3), first))?.[0] ?? '';
  const closing = closingOf(text.slice(last, last + 60), dropped.length > 0);
  const base = first - opening.length;
  const marks = dropped.map(({ offset, digits }) => {
    const [start, end] = [offset, offset + digits.length];
    const inBrackets = text[start - 1] === '(' && text[end] === ')' ? 1 : 0;
    // The stop after the number of a list belongs to it.
    const inList = /[\r\n\f][ \t]*$/.test(text.slice(Math.max(0, start - 10), start)) && /[.)]/.test(text[end] ?? '');
    return { from: start - inBrackets - base, to: end + (inList ? 1 : inBrackets) - base };
  });
  const words =
    blanked(
      text.slice(base, last),
      marks.filter((mark) => mark.from >= 0),
    ) + closing;
  return tidy(words.replaceAll(filler, ''), counts);
}

/** The punctuation that ends the statement; a stop that stands after a remark in brackets, which is no part of it, counts too. */
function closingOf(after: string, mayHaveMark: boolean): string {
  const text = after.replaceAll(filler, '').replace(mayHaveMark ? /^[^\S\r\n\f]*\d{1,3}(?=[.;)])/ : /^(?!)/, '');
  const direct = /^[.;:!?)’”'"…]+/.exec(text)?.[0];
  if (direct !== undefined) return direct.replace(/[;:]$/, '');
  return /^\s*\([^()]{0,50}\)\s*\./.test(text) ? '.' : '';
}

function tidy(words: string, counts: WordCount): string {
  let text = '';
  let inList = false;
  for (const line of words.split(/\r\n|[\r\n\f]/)) {
    const bare = line
      .replace(bullet, '')
      .replace(/^[\s>|]+|[\s|]+$/g, '')
      .replace(/\*\*|__|(?<![\p{L}\p{N}])[*_]+|[*_]+(?![\p{L}\p{N}])/gu, '')
      .trim();
    if (!/[\p{L}\p{N}]/u.test(bare)) continue;
    const isItem: boolean = bullet.test(line) && (inList || /:\s*$/.test(text));
    if (isItem && inList) text = `${text.replace(/[;,.]$/, '')};`;
    inList ||= isItem;
    text = text === '' ? bare : joinLines(text, bare, counts);
  }
  return text
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligature.normalize('NFKD'))
    .replace(/(?<=\p{L})[‐‑–](?=[\p{L}\p{N}])/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/(?<=[.:;]) [-_•■] (?=\p{L})/gu, ' ')
    .replace(/ (?=[,.;:!?)’”](?:\s|$))/g, '')
    .replace(/(?<=[(‘“]) /g, '')
    .replace(/(?<=\p{L}) -(?=\p{N})/gu, '-')
    .replace(/\p{L}{8,}/gu, (word) => withLostHyphen(word, counts))
    .trim();
}

/** Joins two lines of one sentence: with a space, or, where a word was parted, as the document writes the word elsewhere. */
function joinLines(text: string, line: string, counts: WordCount): string {
  const parted = /([\p{L}’']+)[-‐‑]$/u.exec(text);
  const rest = /^[\p{L}’']+/u.exec(line)?.[0];
  if (parted === null || rest === undefined) return `${text} ${line}`;
  const [head = ''] = parted.slice(1);
  const whole = counts.get(`${head}${rest}`.toLowerCase()) ?? 0;
  const hyphened = counts.get(`${head}-${rest}`.toLowerCase()) ?? 0;
  const twoWords = counts.has(head.toLowerCase()) && counts.has(rest.toLowerCase());
  const keep = whole === hyphened ? twoWords : hyphened > whole;
  return `${keep ? text : text.slice(0, -1)}${line}`;
}

/** A word that lost its hyphen at a line end of the published page, where the document writes it with one more often. */
function withLostHyphen(word: string, counts: WordCount): string {
  const key = word.toLowerCase();
  const mine = counts.get(key) ?? 0;
  for (let i = 3; i <= key.length - 3; i += 1) {
    if ((counts.get(`${key.slice(0, i)}-${key.slice(i)}`) ?? 0) >= Math.max(1, mine))
      return `${word.slice(0, i)}-${word.slice(i)}`;
  }
  return word;
}
