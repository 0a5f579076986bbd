import type { LetterStream, NumberInText } from './letters.ts';
import { numbersAt } from './numbers.ts';
import type { Place } from './occurrences.ts';

/** How many numbers a message names. */
const mostNamed = 5;

/** How the numbers of a statement differ whose letters stand unchanged; `added` are those that are too many, if that is known. */
export function numbersChanged(stream: LetterStream, place: Place, added: readonly NumberInText[]): string {
  const list = (numbers: readonly NumberInText[]): string => {
    const first = numbers.slice(0, mostNamed).map(({ digits }) => digits);
    return `${first.join(', ')}${numbers.length > mostNamed ? ' and others' : ''}`;
  };
  if (added.length === 0) {
    const numbers = numbersAt(stream, place);
    return `a number differs; ${numbers.length === 0 ? 'there is none in the document' : `the document has ${list(numbers)}`}`;
  }
  const [is, marks] = added.length === 1 ? ['is', 'it is a footnote mark'] : ['are', 'they are footnote marks'];
  return `${list(added)} ${is} added (if ${marks}, write [${added[0]?.digits}] for ${added[0]?.digits})`;
}
