/** A number as it stands in a text, and the index of the first letter after it. */
export type NumberInText = { readonly digits: string; readonly before: number; readonly offset: number };

/**
 * The letters of a text one after another, folded to lower case and without accents, spaces, punctuation or layout; `at` says
 * for each the offset in the text that it comes from. Numbers stand beside the letters, because a bare number may be a
 * footnote mark or a page number.
 */
export type LetterStream = {
  readonly text: string;
  readonly letters: Uint16Array;
  readonly at: Uint32Array;
  readonly numbers: readonly NumberInText[];
  /** Whether capitals and small letters differ in the text, so that a capital says that something begins. */
  readonly cased: boolean;
};

const folded = new Map<string, string>();

/** The letters (or digits) a character stands for: none for marks and punctuation, two for a ligature. */
function fold(character: string): string {
  let known = folded.get(character);
  if (known === undefined) {
    // A superscript digit is a footnote mark, never part of the words.
    known = /[\u00b2\u00b3\u00b9\u2070-\u209f]/u.test(character)
      ? ''
      : character
          .normalize('NFKD')
          .toLowerCase()
          .replace(/[^\p{L}\p{Nd}]/gu, '');
    folded.set(character, known);
  }
  return known;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads the letters and numbers of a text. Time and memory grow with its length only. */
export function readLetters(text: string): LetterStream {
  let letters = new Uint16Array(Math.max(16, text.length));
  let at = new Uint32Array(letters.length);
  const numbers: NumberInText[] = [];
  let count = 0;
  let capitals = 0;
  const take = (code: number, offset: number): void => {
    if (count === letters.length) {
      letters = grown(letters, new Uint16Array(count * 2));
      at = grown(at, new Uint32Array(count * 2));
    }
    letters[count] = code;
    at[count] = offset;
    count += 1;
  };
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if (code >= 97 && code <= 122) take(code, i);
      else if (code >= 65 && code <= 90) {
        take(code + 32, i);
        capitals += 1;
      } else if (isDigit(code)) {
        const offset = i;
        while (isDigit(text.charCodeAt(i + 1))) i += 1;
        numbers.push({ digits: text.slice(offset, i + 1), before: count, offset });
      }
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i) ?? code);
    for (const letter of fold(character)) {
      if (isDigit(letter.charCodeAt(0))) numbers.push({ digits: letter, before: count, offset: i });
      else for (let unit = 0; unit < letter.length; unit += 1) take(letter.charCodeAt(unit), i);
    }
    i += character.length - 1;
  }
  const cased = capitals > 0 && capitals < count / 2;
  return { text, letters: letters.subarray(0, count), at: at.subarray(0, count), numbers, cased };
}

function grown<A extends Uint16Array | Uint32Array>(from: A, into: A): A {
  into.set(from);
  return into;
}

/** The words of a text as one string of letters and digits: what a statement's SHA-256 is taken of. */
export function normalisedWords(text: string): string {
  const stream = readLetters(text);
  return withNumbers(stream, 0, stream.letters.length, stream.numbers);
}

/** The letters from `from` to before `to`, with the given numbers at their places. */
export function withNumbers(stream: LetterStream, from: number, to: number, numbers: readonly NumberInText[]): string {
  let words = '';
  let position = from;
  for (const number of numbers) {
    words += lettersOf(stream, position, number.before) + number.digits;
    position = number.before;
  }
  return words + lettersOf(stream, position, to);
}

/** The letters from `from` to before `to` as a string. */
function lettersOf(stream: LetterStream, from: number, to: number): string {
  let words = '';
  for (let i = from; i < to; i += 1) words += String.fromCharCode(stream.letters[i] ?? 0);
  return words;
}
