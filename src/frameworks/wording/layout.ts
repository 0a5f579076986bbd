import type { LetterStream } from './letters.ts';
import { bullet, filler } from './marks.ts';
import type { Place } from './occurrences.ts';

/** What stands in the text between a letter and the letter before it: spaces, punctuation, line ends, numbers. */
function before({ text, at }: LetterStream, letter: number): string {
  return text.slice(letter === 0 ? 0 : (at[letter - 1] ?? 0) + 1, at[letter] ?? text.length);
}

/** Whether the letter is the first of its line. */
export const startsLine = (stream: LetterStream, letter: number): boolean =>
  letter === 0 || letter === stream.letters.length || /[\r\n\f]/.test(before(stream, letter));

/** Whether a blank line or a page break stands before the letter. */
export const startsBlock = (stream: LetterStream, letter: number): boolean =>
  letter === 0 ||
  letter === stream.letters.length ||
  /\f|\n[^\S\n]*\r?\n|\r[^\S\r]*\r(?!\n)/.test(before(stream, letter));

/** Whether the letter begins a line that has a bullet. */
export function isBulleted(stream: LetterStream, letter: number): boolean {
  const gap = before(stream, letter);
  const line = gap.slice(Math.max(gap.lastIndexOf('\n'), gap.lastIndexOf('\r'), gap.lastIndexOf('\f')) + 1);
  return (line.length < gap.length || letter === 0) && bullet.test(`${line}x`);
}

/** Whether a new sentence, label or paragraph may begin at the letter: at a bullet, after a blank line, or with a capital. */
export function startsAfresh(stream: LetterStream, letter: number): boolean {
  if (startsBlock(stream, letter) || isBulleted(stream, letter)) return true;
  const parted = startsLine(stream, letter) || /[^\s\d\u2060]/u.test(before(stream, letter));
  return parted && isCapital(stream, letter);
}

/** Whether a sentence or a remark in brackets begins at the letter: after a stop with a capital, or after the bracket. */
export function startsSentence(stream: LetterStream, letter: number): boolean {
  if (letter === stream.letters.length) return true;
  const gap = before(stream, letter);
  return gap.includes('(') || (/[.:;?!)]/.test(gap) && isCapital(stream, letter));
}

/** Whether a sentence ends before the letter, whatever follows. */
export const followsStop = (stream: LetterStream, letter: number): boolean => /[.?!]/.test(before(stream, letter));

/** Whether the letter is a capital, or the text has none that say anything. */
export function isCapital({ text, at, cased }: LetterStream, letter: number): boolean {
  const character = text[at[letter] ?? 0] ?? '';
  return !cased || character !== character.toLowerCase();
}

/** Whether the letter begins a paragraph, a bullet, or a line after the end of a sentence. */
export const startsOwn = (stream: LetterStream, letter: number): boolean =>
  startsBlock(stream, letter) ||
  isBulleted(stream, letter) ||
  (startsLine(stream, letter) && startsAfresh(stream, letter) && /[.!?;:]/.test(before(stream, letter)));

/** Whether a word ends before the letter: something parts it from the letter before, or a capital follows a small letter. */
export function endsWord(stream: LetterStream, letter: number): boolean {
  if (letter === stream.letters.length || before(stream, letter) !== '') return true;
  const [last, first] = [stream.text[stream.at[letter - 1] ?? 0] ?? '', stream.text[stream.at[letter] ?? 0] ?? ''];
  return last === last.toLowerCase() && first !== first.toLowerCase();
}

/** The number, from 1, of the line on which a letter stands. */
export function lineOf({ text, at }: LetterStream, letter: number): number {
  const starts = lineStarts.get(at) ?? startsOfLines(text);
  lineStarts.set(at, starts);
  const offset = at[Math.min(letter, at.length - 1)] ?? 0;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const lineStarts = new WeakMap<Uint32Array, readonly number[]>();

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|[\r\n]/g)) starts.push(index + end.length);
  return starts;
}

/** The document's own words at a place, on one line, shortened to about `length` characters. */
export function excerpt({ text, at }: LetterStream, { from, to }: Place, length = 80): string {
  const words = text
    .slice(at[from] ?? 0, (at[to - 1] ?? 0) + 1)
    .replaceAll(filler, '')
    .replace(/\s+/g, ' ');
  return words.length <= length
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', length)) || words.slice(0, length)} …`;
}
