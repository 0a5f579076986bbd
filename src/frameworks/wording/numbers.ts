import { type Fingerprint, sha256 } from './fingerprint.ts';
import { type LetterStream, type NumberInText, withNumbers } from './letters.ts';
import type { Place } from './occurrences.ts';

/** Which numbers in and beside a place belong to the official words; the others are footnote marks and page numbers. */
export type NumberReading = { readonly kept: readonly NumberInText[]; readonly dropped: readonly NumberInText[] };

// Each number doubles the readings to try: a statement with more numbers than this is read with all or none of them.
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
  const inside = near.map(({ before }) => before > place.from && before < place.to);
  const readings = [inside, near.map(() => false), near.map(() => true)];
  if (near.length <= mostNumbers) readings.push(...everyChoice(near.length));
  for (const reading of readings) {
    const kept = near.filter((_, i) => reading[i]);
    if ((await sha256(withNumbers(stream, place.from, place.to, kept))) === wanted) {
      return { kept, dropped: near.filter((_, i) => !reading[i]) };
    }
  }
  return null;
}

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

const everyChoice = (count: number): boolean[][] =>
  Array.from({ length: 2 ** count }, (_, choice) => Array.from({ length: count }, (_, i) => (choice & (1 << i)) !== 0));
