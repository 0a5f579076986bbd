import { type Fingerprint, sha256 } from './fingerprint.ts';
import { canBeAMark, type Numbering } from './footnote-marks.ts';
import { type LetterStream, type NumberInText, withNumbers } from './letters.ts';
import type { Place } from './occurrences.ts';

/** Which numbers in and beside a place belong to the official words; the others are footnote marks and page numbers. */
export type NumberReading = { readonly kept: readonly NumberInText[]; readonly dropped: readonly NumberInText[] };

// The readings of several numbers multiply: beyond this many they are all kept or all dropped.
const mostNumbers = 8;

/**
 * Reads the numbers at a place where a statement's letters stand: the reading whose words have the statement's SHA-256, or
 * null where none has, so that a number of the statement is missing or another.
 */
export async function readNumbers(
  stream: LetterStream,
  place: Place,
  { sha256: wanted }: Fingerprint,
): Promise<NumberReading | null> {
  const near = numbersAt(stream, place);
  const likely = near.map((number) => (isInside(number, place) ? whole(number) : mark(number)));
  const readings = [likely, near.map(mark), near.map(whole)];
  if (near.length <= mostNumbers) readings.push(...combinations(near.map(readingsOf)));
  for (const reading of readings) {
    const kept = reading.flatMap((one) => one.kept);
    if ((await sha256(withNumbers(stream, place.from, place.to, kept))) === wanted) {
      return { kept, dropped: reading.flatMap((one) => one.dropped) };
    }
  }
  return null;
}

/** The dropped numbers that cannot be marks: they stand as words of the sentence, and go on with no numbering of footnotes. */
export function addedNumbers(
  stream: LetterStream,
  place: Place,
  { dropped }: NumberReading,
  numbering: Numbering,
): readonly NumberInText[] {
  const { text } = stream;
  return dropped.filter((number) => {
    const { digits, before, offset } = number;
    const inSentence = isInside(number, place) || (before === place.to && endsSentence(stream, place, number));
    return inSentence && !canBeAMark(text, offset, digits, numbering);
  });
}

const isInside = ({ before }: Pick<NumberInText, 'before'>, { from, to }: Place): boolean =>
  before > from && before < to;

/** Whether a number that stands behind the last letter belongs to the sentence: only then come its stop and the end of the line. */
const endsSentence = ({ text, at }: LetterStream, { to }: Place, { offset, digits }: NumberInText): boolean =>
  /^[^\S\r\n\f]*$/.test(text.slice((at[to - 1] ?? 0) + 1, offset)) &&
  /^[.;,)][^\S\r\n\f]*(?:[\r\n\f]|$)/.test(text.slice(offset + digits.length));

const whole = (number: NumberInText): NumberReading => ({ kept: [number], dropped: [] });
const mark = (number: NumberInText): NumberReading => ({ kept: [], dropped: [number] });

/** A number is one of the words or a mark; a year may have a mark run into it. */
function readingsOf(number: NumberInText): NumberReading[] {
  const { digits, before, offset } = number;
  if (digits.length !== 5 && digits.length !== 6) return [whole(number), mark(number)];
  const year = { digits: digits.slice(0, 4), before, offset };
  const runIn = { digits: digits.slice(4), before, offset: offset + 4 };
  return [whole(number), mark(number), { kept: [year], dropped: [runIn] }];
}

const combinations = (choices: readonly (readonly NumberReading[])[]): NumberReading[][] =>
  choices.reduce<NumberReading[][]>(
    (all, choice) => all.flatMap((one) => choice.map((reading) => [...one, reading])),
    [[]],
  );

/** The numbers inside a place, with the last one just before it and the first one just after it. */
export function numbersAt({ numbers }: LetterStream, { from, to }: Place): readonly NumberInText[] {
  let first = firstAt(numbers, from);
  while (numbers[first + 1]?.before === from) first += 1;
  const near: NumberInText[] = [];
  for (let i = first; i < numbers.length; i += 1) {
    const number = numbers[i];
    if (number === undefined || number.before > to) break;
    near.push(number);
    if (number.before === to) break;
  }
  return near;
}

function firstAt(numbers: readonly NumberInText[], letter: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle]?.before ?? 0) < letter) low = middle + 1;
    else high = middle;
  }
  return low;
}
