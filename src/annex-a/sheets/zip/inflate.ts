import { Fault } from '../fault.ts';
import { codeTable, primaryBits } from './code-table.ts';

// DEFLATE (RFC 1951), all of its input at hand and its output given piece by piece, so that it takes the same memory
// whatever it unpacks to.

const history = 32_768;
const longestMatch = 258;
const room = history + 262_144;
const primaryMask = (1 << primaryBits) - 1;

const lengthBases = Uint16Array.of(
  ...[
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ],
);
const lengthBits = Uint8Array.of(
  ...[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0],
);
const distanceBases = new Uint16Array(30);
const distanceBits = new Uint8Array(30);
for (let code = 0, base = 1; code < 30; code += 1) {
  const bits = code < 4 ? 0 : (code >> 1) - 1;
  distanceBases[code] = base;
  distanceBits[code] = bits;
  base += 1 << bits;
}
const lengthsOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const fixedLengths = Uint8Array.from({ length: 288 }, (_, symbol) =>
  symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8,
);
const fixedLiterals = codeTable(fixedLengths);
const fixedDistances = codeTable(new Uint8Array(30).fill(5));

/** Unpacks deflated bytes into `take`, each piece the taker's own, with where in the packed bytes it came to. */
export function inflate(packed: Uint8Array, take: (bytes: Uint8Array, packedAt: number) => void): void {
  new Inflation(packed, take).run();
}

class Inflation {
  readonly #packed: Uint8Array;
  readonly #take: (bytes: Uint8Array, packedAt: number) => void;
  readonly #out = new Uint8Array(room);
  #outFrom = 0;
  #outAt = 0;
  #at = 0;
  /** Bits read ahead, the next lowest, and how many: at most 31. */
  #held = 0;
  #heldBits = 0;

  constructor(packed: Uint8Array, take: (bytes: Uint8Array, packedAt: number) => void) {
    this.#packed = packed;
    this.#take = take;
  }

  run(): void {
    let isLast = false;
    while (!isLast) {
      isLast = this.#bits(1) === 1;
      const type = this.#bits(2);
      if (type === 0) this.#stored();
      else if (type === 1) this.#block(fixedLiterals, fixedDistances);
      else if (type === 2) this.#dynamic();
      else throw new Fault('damaged');
    }
    this.#give();
  }

  #bits(count: number): number {
    while (this.#heldBits < count) {
      if (this.#at >= this.#packed.length) throw new Fault('damaged');
      this.#held |= (this.#packed[this.#at] as number) << this.#heldBits;
      this.#at += 1;
      this.#heldBits += 8;
    }
    const bits = this.#held & ((1 << count) - 1);
    this.#held >>>= count;
    this.#heldBits -= count;
    return bits;
  }

  #stored(): void {
    this.#bits(this.#heldBits & 7);
    const length = this.#bits(16);
    if ((this.#bits(16) ^ length) !== 0xffff) throw new Fault('damaged');
    // What was read ahead is whole bytes by now: they are given back.
    let from = this.#at - this.#heldBits / 8;
    this.#held = 0;
    this.#heldBits = 0;
    const end = from + length;
    if (end > this.#packed.length) throw new Fault('damaged');
    while (from < end) {
      if (this.#outAt === room) this.#give();
      const part = this.#packed.subarray(from, Math.min(end, from + room - this.#outAt));
      this.#out.set(part, this.#outAt);
      this.#outAt += part.length;
      from += part.length;
    }
    this.#at = end;
  }

  #dynamic(): void {
    const literals = this.#bits(5) + 257;
    const distances = this.#bits(5) + 1;
    const lengthsGiven = this.#bits(4) + 4;
    const lengthLengths = new Uint8Array(19);
    for (const place of lengthsOrder.slice(0, lengthsGiven)) lengthLengths[place] = this.#bits(3);
    const table = codeTable(lengthLengths);
    const lengths = new Uint8Array(literals + distances);
    for (let at = 0; at < lengths.length; ) {
      const symbol = this.#symbol(table);
      if (symbol < 16) {
        lengths[at] = symbol;
        at += 1;
        continue;
      }
      if (symbol === 16 && at === 0) throw new Fault('damaged');
      const repeated = symbol === 16 ? (lengths[at - 1] as number) : 0;
      const times = symbol === 16 ? 3 + this.#bits(2) : symbol === 17 ? 3 + this.#bits(3) : 11 + this.#bits(7);
      if (at + times > lengths.length) throw new Fault('damaged');
      lengths.fill(repeated, at, at + times);
      at += times;
    }
    this.#block(codeTable(lengths.subarray(0, literals)), codeTable(lengths.subarray(literals)));
  }

  #symbol(table: Int32Array): number {
    // At the end of the input fewer bits may be left than the longest code has.
    while (this.#heldBits < 15 && this.#at < this.#packed.length) {
      this.#held |= (this.#packed[this.#at] as number) << this.#heldBits;
      this.#at += 1;
      this.#heldBits += 8;
    }
    let entry = table[this.#held & primaryMask] as number;
    if ((entry & 15) === 0) {
      entry = table[(entry >> 8) + ((this.#held >>> primaryBits) & ((1 << ((entry >> 4) & 15)) - 1))] as number;
    }
    const length = entry & 15;
    if (length === 0 || length > this.#heldBits) throw new Fault('damaged');
    this.#held >>>= length;
    this.#heldBits -= length;
    return entry >> 4;
  }

  /** A block of literals and matches: the loop that takes the time, so that what it uses is kept in variables of its own. */
  #block(literals: Int32Array, distances: Int32Array): void {
    const packed = this.#packed;
    const out = this.#out;
    // Two bytes are read ahead at once, so a few past the end are taken as zero and found out in `#settle`.
    const end = packed.length + 4;
    let at = this.#at;
    let held = this.#held;
    let heldBits = this.#heldBits;
    let outAt = this.#outAt;
    for (;;) {
      if (outAt > room - longestMatch) {
        this.#outAt = outAt;
        this.#at = at;
        this.#give();
        outAt = this.#outAt;
      }
      if (heldBits < 16) {
        held |= ((packed[at] as number) | ((packed[at + 1] as number) << 8)) << heldBits;
        at += 2;
        heldBits += 16;
        if (at > end) throw new Fault('damaged');
      }
      let entry = literals[held & primaryMask] as number;
      if ((entry & 15) === 0) {
        entry = literals[(entry >> 8) + ((held >>> primaryBits) & ((1 << ((entry >> 4) & 15)) - 1))] as number;
      }
      let length = entry & 15;
      held >>>= length;
      heldBits -= length;
      const symbol = entry >> 4;
      if (symbol < 256) {
        if (length === 0) throw new Fault('damaged');
        out[outAt++] = symbol;
        continue;
      }
      if (symbol === 256) break;
      if (symbol > 285) throw new Fault('damaged');
      if (heldBits < 16) {
        held |= ((packed[at] as number) | ((packed[at + 1] as number) << 8)) << heldBits;
        at += 2;
        heldBits += 16;
      }
      let extra = lengthBits[symbol - 257] as number;
      const copied = (lengthBases[symbol - 257] as number) + (held & ((1 << extra) - 1));
      held >>>= extra;
      heldBits -= extra;
      if (heldBits < 16) {
        held |= ((packed[at] as number) | ((packed[at + 1] as number) << 8)) << heldBits;
        at += 2;
        heldBits += 16;
      }
      entry = distances[held & primaryMask] as number;
      if ((entry & 15) === 0) {
        entry = distances[(entry >> 8) + ((held >>> primaryBits) & ((1 << ((entry >> 4) & 15)) - 1))] as number;
      }
      length = entry & 15;
      if (length === 0 || entry >> 4 > 29) throw new Fault('damaged');
      held >>>= length;
      heldBits -= length;
      if (heldBits < 16) {
        held |= ((packed[at] as number) | ((packed[at + 1] as number) << 8)) << heldBits;
        at += 2;
        heldBits += 16;
      }
      extra = distanceBits[entry >> 4] as number;
      const distance = (distanceBases[entry >> 4] as number) + (held & ((1 << extra) - 1));
      held >>>= extra;
      heldBits -= extra;
      if (distance > outAt) throw new Fault('damaged');
      for (const stop = outAt + copied; outAt < stop; outAt += 1) out[outAt] = out[outAt - distance] as number;
    }
    this.#outAt = outAt;
    this.#settle(at, held, heldBits);
  }

  /** Gives back the whole bytes read ahead; bits taken from beyond the end are a fault. */
  #settle(at: number, held: number, heldBits: number): void {
    const spare = heldBits >> 3;
    this.#at = at - spare;
    if (this.#at > this.#packed.length) throw new Fault('damaged');
    this.#heldBits = heldBits & 7;
    this.#held = held & ((1 << this.#heldBits) - 1);
  }

  /** Gives what has been unpacked, and keeps of it only what may still be copied. */
  #give(): void {
    const piece = this.#out.slice(this.#outFrom, this.#outAt);
    const kept = Math.min(history, this.#outAt);
    this.#out.copyWithin(0, this.#outAt - kept, this.#outAt);
    this.#outFrom = kept;
    this.#outAt = kept;
    this.#take(piece, Math.min(this.#at, this.#packed.length));
  }
}
