const powers = Float64Array.from({ length: 23 }, (_, power) => 10 ** power);

/** A whole number of digits only, or -1. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || to - from > 9) return -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** A number as XML writes it, such as `42158.5` or `1.234E+9`; NaN when it is none. */
export function writtenNumber(bytes: Uint8Array, from: number, to: number): number {
  let at = from;
  const negative = bytes[at] === 45;
  if (negative) at += 1;
  let digits = 0;
  let point = -1;
  let mantissa = 0;
  for (; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte === 46 && point < 0) point = digits;
    else if (byte >= 48 && byte <= 57) {
      mantissa = mantissa * 10 + (byte - 48);
      digits += 1;
    } else return slowNumber(bytes, from, to);
  }
  // Up to 15 digits are exact in a double, as are powers of ten up to 22, and then so is their quotient but for one rounding.
  if (digits === 0 || digits > 15) return slowNumber(bytes, from, to);
  const value = point < 0 ? mantissa : mantissa / (powers[digits - point] as number);
  return negative ? -value : value;
}

function slowNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > 400) return Number.NaN;
  const text = String.fromCharCode(...bytes.subarray(from, to)).trim();
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
}

/** Whether a number has more digits than a number can keep: only its text does. */
export function needsItsDigits(value: number, bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from <= 15 || Math.abs(value) <= Number.MAX_SAFE_INTEGER) return false;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] as number;
    if (byte < 48 || byte > 57) return false;
  }
  return true;
}
