import { Secret } from 'otpauth';
import decodeQR from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { forDevice, newOneTimeSecret, stepOfCode } from './one-time-codes.ts';

// The secret and the codes of RFC 6238, appendix B (SHA-1), cut to six digits.
const secret = Secret.fromUTF8('12345678901234567890').base32;
const vectors = [
  [59, '287082'],
  [1_111_111_109, '081804'],
  [1_111_111_111, '050471'],
  [1_234_567_890, '005924'],
  [2_000_000_000, '279037'],
] as const;

describe('one-time codes', () => {
  test.each(vectors)('are those of RFC 6238: at %i seconds %s', (seconds, code) => {
    expect(stepOfCode(secret, code, new Date(seconds * 1000))).toBe(Math.floor(seconds / 30));
  });

  test('are told by the step they belong to, also a step aside; further away they are none', () => {
    const [seconds, code] = vectors[3];
    const step = Math.floor(seconds / 30);
    const at = (stepsAway: number) => stepOfCode(secret, code, new Date((seconds + stepsAway * 30) * 1000));
    expect([at(-1), at(0), at(1)]).toEqual([step, step, step]);
    expect([at(-2), at(2)]).toEqual([null, null]);
  });

  test('are six digits and nothing else', () => {
    for (const typed of ['', '28708', '2870822', '28708a', '２８７０８２']) {
      expect(stepOfCode(secret, typed, new Date(59_000))).toBeNull();
    }
    expect(stepOfCode(secret, '287 082', new Date(59_000))).toBe(1);
  });

  test('come from secrets of 160 bits, no two alike', () => {
    const secrets = Array.from({ length: 50 }, newOneTimeSecret);
    expect(new Set(secrets).size).toBe(50);
    for (const each of secrets) expect(each).toMatch(/^[A-Z2-7]{32}$/);
  });

  test('are set up on a device by a picture and by a key to type that say the same', () => {
    const { picture, typed } = forDevice(secret, { email: 'ines@westmarch.example' });
    expect(typed.replaceAll(' ', '')).toBe(secret);
    const svg = Buffer.from(picture.replace('data:image/svg+xml;base64,', ''), 'base64').toString();
    const url = new URL(decodeQR(bitmapOf(svg)));
    expect(url.protocol).toBe('otpauth:');
    expect(decodeURIComponent(url.pathname)).toContain('Bestfit:ines@westmarch.example');
    expect(url.searchParams.get('secret')).toBe(secret);
    expect([url.searchParams.get('digits'), url.searchParams.get('period')]).toEqual(['6', '30']);
  });
});

/** The picture as a camera would see it: eight pixels for each square of the code. */
function bitmapOf(svg: string): { width: number; height: number; data: Uint8Array } {
  const side = Number(/viewBox="0 0 (\d+) \d+"/.exec(svg)?.[1]);
  const scale = 8;
  const width = side * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  const path = /<path[^>]* d="([^"]+)"/.exec(svg)?.[1] ?? '';
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of path.matchAll(/([Mm])\s*([-\d .,]+)/g)) {
    const [dx = 0, dy = 0] = (numbers.match(/-?\d+/g) ?? []).map(Number);
    [x, y] = command === 'M' ? [dx, dy] : [x + dx, y + dy];
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < scale; column += 1) {
        data.fill(
          0,
          ((y * scale + row) * width + x * scale + column) * 4,
          ((y * scale + row) * width + x * scale + column) * 4 + 3,
        );
      }
    }
  }
  return { width, height: width, data };
}
