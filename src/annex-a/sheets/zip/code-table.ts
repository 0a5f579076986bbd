import { Fault } from '../fault.ts';

/** How many bits of a code are looked up at once; the rest of a longer one in a table of its own. */
export const primaryBits = 10;

/**
 * The table that finds a symbol by the bits that come next (RFC 1951, 3.2.2), from the lengths of the codes of all symbols.
 * An entry is `symbol << 4 | length`; where the length is 0, `place << 8 | bits << 4` of the table for longer codes, in which
 * a length of 0 says that there is no such code. More codes than there is room for are a fault; fewer are not.
 */
export function codeTable(lengths: Uint8Array): Int32Array {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] = (counts[length] as number) + 1;
  const next = new Uint16Array(16);
  let free = 1;
  let longest = 0;
  counts[0] = 0;
  for (let length = 1; length < 16; length += 1) {
    const count = counts[length] as number;
    free = free * 2 - count;
    if (free < 0) throw new Fault('damaged');
    if (count > 0) longest = length;
    next[length] = ((next[length - 1] as number) + (counts[length - 1] as number)) << 1;
  }
  const moreBits = Math.max(0, longest - primaryBits);
  const starts = new Set<number>();
  const codes = Uint16Array.from(lengths, (length) => {
    if (length === 0) return 0;
    const code = reversed(next[length] as number, length);
    next[length] = (next[length] as number) + 1;
    if (length > primaryBits) starts.add(code & ((1 << primaryBits) - 1));
    return code;
  });
  // One place more, for all bits that no code starts with.
  const none = (1 << primaryBits) + (starts.size << moreBits);
  const table = new Int32Array(none + 1).fill(none << 8, 0, 1 << primaryBits);
  let place = 1 << primaryBits;
  for (const start of starts) {
    table[start] = (place << 8) | (moreBits << 4);
    place += 1 << moreBits;
  }
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    const code = codes[symbol] as number;
    const entry = (symbol << 4) | length;
    if (length <= primaryBits) {
      for (let at = code; at < 1 << primaryBits; at += 1 << length) table[at] = entry;
      return;
    }
    const from = (table[code & ((1 << primaryBits) - 1)] as number) >> 8;
    for (let at = code >> primaryBits; at < 1 << moreBits; at += 1 << (length - primaryBits)) table[from + at] = entry;
  });
  return table;
}

function reversed(code: number, length: number): number {
  let [rest, turned] = [code, 0];
  for (let bit = 0; bit < length; bit += 1) {
    turned = (turned << 1) | (rest & 1);
    rest >>= 1;
  }
  return turned;
}
