// What a number format makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31).

/**
 * Whether a number so formatted is a date; a time of day, which is a date only if it has a day too; digits of a fixed
 * count, which are shown with leading zeros and so are a text; or a number.
 */
export type NumberFormat =
  | { readonly kind: 'number' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'digits'; readonly mask: readonly (string | null)[] };

const number: NumberFormat = { kind: 'number' };
const date: NumberFormat = { kind: 'date' };
const time: NumberFormat = { kind: 'time' };

/** The format behind a number of one of the formats that every workbook has and none writes out. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return date;
  return id >= 18 && id <= 21 ? time : number;
}

/** A format that a workbook writes out, such as `[$-809]dd/mm/yyyy;@`. Its first section counts, that of positive numbers. */
export function writtenFormat(code: string): NumberFormat {
  const parts = sectionParts(code);
  const letters = parts.flatMap((part) => (part.letter === null ? [] : [part.letter.toLowerCase()]));
  if (parts.some((part) => part.elapsed)) return number;
  const isClock = letters.includes('h') || parts.some((part) => part.halves);
  // `e` is a year too; that of `0.00E+00` is read as part of an exponent before.
  const isDay = ['y', 'd', 'e'].some((letter) => letters.includes(letter));
  if (isDay || (letters.includes('m') && !isClock && !letters.includes('s'))) return date;
  if (isClock) return time;
  return digitMask(parts) ?? number;
}

/** One part of a format: a placeholder or code letter, or a literal, or an elapsed time, or the halves of the day. */
interface Part {
  readonly letter: string | null;
  readonly literal: string | null;
  readonly elapsed: boolean;
  readonly halves: boolean;
}

const none: Part = { letter: null, literal: null, elapsed: false, halves: false };
const pattern = /"([^"]*)"?|\\(.)|_.|\*.|\[([^\]]*)\]?|(am\/pm|a\/p)|(general|standard)|(e[+-])|(;)|(.)/gisy;

function sectionParts(code: string): Part[] {
  const parts: Part[] = [];
  for (const [, quoted, escaped, bracket, halves, , exponent, end, letter] of code.slice(0, 255).matchAll(pattern)) {
    if (end !== undefined) break;
    if (quoted !== undefined || escaped !== undefined) parts.push({ ...none, literal: quoted ?? escaped ?? '' });
    else if (bracket !== undefined) parts.push({ ...none, elapsed: /^(h+|m+|s+)$/i.test(bracket) });
    else if (halves !== undefined) parts.push({ ...none, halves: true });
    else if (exponent !== undefined) parts.push({ ...none, letter: '%' });
    else if (letter !== undefined) {
      if (/[-+/(): !^&'~{}<>=$£]/.test(letter)) parts.push({ ...none, literal: letter });
      else parts.push({ ...none, letter });
    }
  }
  return parts;
}

/** A format of zeros and literals only, more than one zero: `00000000`, `"W"0000`, `000-000`. */
function digitMask(parts: readonly Part[]): NumberFormat | null {
  const written = parts.filter((part) => part.letter !== null || part.literal !== null);
  if (written.some((part) => part.letter !== null && part.letter !== '0')) return null;
  if (written.filter((part) => part.letter === '0').length < 2) return null;
  return { kind: 'digits', mask: written.map((part) => part.literal) };
}

/** A whole number as a mask shows it: `null` is a place for a digit, the first takes all that are too many. */
export function masked(value: number, mask: readonly (string | null)[]): string {
  const places = mask.filter((part) => part === null).length;
  const digits = String(Math.abs(value)).padStart(places, '0');
  let at = digits.length - places;
  let first = true;
  const shown = mask.map((part) => {
    if (part !== null) return part;
    const from = first ? 0 : at;
    first = false;
    at += 1;
    return digits.slice(from, at);
  });
  return (value < 0 ? '-' : '') + shown.join('');
}
