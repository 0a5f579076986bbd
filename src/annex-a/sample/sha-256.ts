// SHA-256 (FIPS 180-4), synchronous, since the one that browsers and Node share answers only later. Not for secrets: it
// puts children in an order that nobody can choose and everybody can work out again.

const roundConstants = constants(64, 3);
const startWords = constants(8, 2);

// The first 32 bits of the fractional parts of the roots of the first primes, as the standard defines them: whole-number
// arithmetic, so that no engine's rounding of roots can change them.
function constants(count: number, root: 2 | 3): Uint32Array {
  const found: number[] = [];
  for (let prime = 2; found.length < count; prime += 1) {
    if (!isPrime(prime)) continue;
    const scaled = BigInt(prime) << BigInt(32 * root);
    let low = 0n;
    let high = 1n << 40n;
    while (high - low > 1n) {
      const middle = (low + high) >> 1n;
      if (middle ** BigInt(root) <= scaled) low = middle;
      else high = middle;
    }
    found.push(Number(low & 0xffff_ffffn));
  }
  return Uint32Array.from(found);
}

function isPrime(number: number): boolean {
  for (let by = 2; by * by <= number; by += 1) if (number % by === 0) return false;
  return true;
}

const schedule = new Uint32Array(64);
const rotated = (word: number, by: number) => (word >>> by) | (word << (32 - by));

/** The digest of some bytes, as eight words of 32 bits. */
export function sha256(bytes: Uint8Array): Uint32Array {
  const state = startWords.slice();
  const whole = bytes.length - (bytes.length % 64);
  for (let at = 0; at < whole; at += 64) addBlock(state, bytes, at);
  const rest = bytes.length - whole;
  const last = new Uint8Array(rest < 56 ? 64 : 128);
  last.set(bytes.subarray(whole));
  last[rest] = 0x80;
  const length = last.length - 8;
  const high = Math.floor(bytes.length / 2 ** 29);
  const low = (bytes.length << 3) >>> 0;
  for (let byte = 0; byte < 4; byte += 1) {
    last[length + byte] = high >>> (24 - 8 * byte);
    last[length + 4 + byte] = low >>> (24 - 8 * byte);
  }
  for (let at = 0; at < last.length; at += 64) addBlock(state, last, at);
  return state;
}

/** A digest as 64 hexadecimal digits. */
export const hexadecimal = (digest: Uint32Array): string =>
  Array.from(digest, (word) => word.toString(16).padStart(8, '0')).join('');

function addBlock(state: Uint32Array, bytes: Uint8Array, from: number): void {
  const w = schedule;
  for (let i = 0; i < 16; i += 1) {
    const at = from + 4 * i;
    w[i] = ((bytes[at] ?? 0) << 24) | ((bytes[at + 1] ?? 0) << 16) | ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  }
  for (let i = 16; i < 64; i += 1) {
    const two = w[i - 2] ?? 0;
    const fifteen = w[i - 15] ?? 0;
    const small1 = rotated(two, 17) ^ rotated(two, 19) ^ (two >>> 10);
    const small0 = rotated(fifteen, 7) ^ rotated(fifteen, 18) ^ (fifteen >>> 3);
    w[i] = small1 + (w[i - 7] ?? 0) + small0 + (w[i - 16] ?? 0);
  }
  let a = state[0] ?? 0;
  let b = state[1] ?? 0;
  let c = state[2] ?? 0;
  let d = state[3] ?? 0;
  let e = state[4] ?? 0;
  let f = state[5] ?? 0;
  let g = state[6] ?? 0;
  let h = state[7] ?? 0;
  for (let i = 0; i < 64; i += 1) {
    const big1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + (roundConstants[i] ?? 0) + (w[i] ?? 0)) | 0;
    const big0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}
