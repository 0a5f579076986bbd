import { hexadecimal, sha256 } from './sha-256.ts';

const encoder = new TextEncoder();
const surrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;

/**
 * Compares two texts as their UTF-8 bytes compare, which is by code point and the same in every language. JavaScript's
 * own order is by UTF-16 units, which puts what lies above U+FFFF before U+E000.
 */
export function byBytes(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at += 1) {
    const [one, other] = [a.charCodeAt(at), b.charCodeAt(at)];
    if (one === other) continue;
    return surrogate(one) === surrogate(other) ? one - other : surrogate(one) ? 1 : -1;
  }
  return a.length - b.length;
}

/** The key of a child, or of another unit, in the draw with a seed: SHA-256 of the algorithm's name, the seed and the id. */
export const keyOf = (algorithm: string, seed: string, id: string): Uint32Array =>
  sha256(encoder.encode(`${algorithm}\n${seed}\n${id}`));

/** Compares two keys as their 32 bytes compare. */
export function byKey(a: Uint32Array, b: Uint32Array): number {
  for (let word = 0; word < 8; word += 1) {
    const difference = (a[word] ?? 0) - (b[word] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** The digest of texts in order, each written with its length in bytes before it, so that no two lists of texts are one. */
export function digestOf(texts: Iterable<string>): string {
  const parts: string[] = [];
  for (const text of texts) parts.push(`${lengthInBytes(text)}:${text},`);
  return hexadecimal(sha256(encoder.encode(parts.join(''))));
}

function lengthInBytes(text: string): number {
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) > 0x7f) return encoder.encode(text).length;
  return text.length;
}
