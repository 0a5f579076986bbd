/**
 * An id without what systems and spreadsheets change in it: case, spaces and punctuation, leading zeros (after a prefix
 * of letters too), and the ".0" of an id once read as a number. Two ids of one form are likely one id.
 */
export function idForm(id: string): string {
  const plain = id
    .replace(/\.0+$/, '')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '');
  return plain.replace(/^(\p{L}*)0+(?=.)/u, '$1');
}

/** Whether one id is the other with two neighbouring characters, not alike, in each other's place. */
export function areSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  return (
    first < a.length - 1 &&
    a[first] === b[first + 1] &&
    a[first + 1] === b[first] &&
    a.slice(first + 2) === b.slice(first + 2)
  );
}

/** A number below 2^26 that is the same for all ids with the same characters in whatever order. */
export function charactersOf(id: string): number {
  let sum = 0;
  for (let at = 0; at < id.length; at += 1) {
    const code = id.charCodeAt(at);
    sum = (sum + Math.imul(code, 0x9e37_79b1) + code * code * code) | 0;
  }
  return sum & 0x3ff_ffff;
}
