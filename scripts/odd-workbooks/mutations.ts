import { strFromU8, strToU8, unzipSync } from 'fflate';
import { packed } from './book.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const fragments = [
  '<',
  '>',
  '/>',
  '"',
  "'",
  '&',
  '&#',
  '&#xD800;',
  '&#1114112;',
  ']]>',
  '<![CDATA[',
  '<!--',
  '-->',
  '<?x',
  '<!DOCTYPE a>',
  '</row>',
  '</c>',
  '</sheetData>',
  '<row>',
  '<c t="s"><v>99999999999</v></c>',
  '<c r="ZZZZZZ9"><v>1</v></c>',
  '<is><t>',
  '<c r="A0"/>',
  '<row r="-1">',
  '<row r="99999999999">',
  '1e999',
  '-',
  'NaN',
  '\0',
  '\ufffd',
  '_xD800_',
  ' t="d"',
  ' s="4294967296"',
  ' r=""',
  '<mc:Choice>',
  'xmlns:x="a"',
  '<si/>',
  '<v/>',
  '9'.repeat(40),
  'a'.repeat(3_000),
];

/** A workbook with something wrong in it, the same for the same seed: bits, ends, pieces, or the XML of one of its parts. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const next = chance(seed);
  const upTo = (end: number) => Math.floor(next() * end);
  const kind = upTo(10);
  if (kind === 0) return bytes.slice(0, upTo(bytes.length));
  if (kind === 1)
    return withPiece(bytes, upTo(bytes.length), upTo(64), bytes.subarray(upTo(bytes.length)).subarray(0, upTo(64)));
  if (kind <= 3) {
    const flipped = bytes.slice();
    for (let left = 1 + upTo(8); left > 0; left -= 1) {
      const at = upTo(flipped.length);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << upTo(8));
    }
    return flipped;
  }
  return mutatedParts(bytes, upTo);
}

function mutatedParts(bytes: Uint8Array, upTo: (end: number) => number): Uint8Array {
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes);
  } catch {
    return bytes.slice(0, upTo(bytes.length));
  }
  const names = Object.keys(parts);
  for (let left = 1 + upTo(3); left > 0; left -= 1) {
    const name = names[upTo(names.length)] ?? '';
    const part = parts[name] ?? new Uint8Array(0);
    const at = upTo(part.length);
    const piece = part.subarray(upTo(part.length)).subarray(0, upTo(200));
    const kind = upTo(6);
    if (kind === 0) parts[name] = withPiece(part, at, 0, strToU8(fragments[upTo(fragments.length)] ?? ''));
    else if (kind === 1) parts[name] = withPiece(part, at, upTo(100), new Uint8Array(0));
    else if (kind === 2) parts[name] = withPiece(part, at, 0, piece);
    else if (kind === 3) parts[name] = withPiece(part, at, piece.length, piece);
    else if (kind === 4) parts[name] = strToU8(withOtherValue(strFromU8(part), upTo));
    else if (upTo(3) === 0) delete parts[name];
    else parts[name] = parts[names[upTo(names.length)] ?? ''] ?? part;
  }
  return packed(parts);
}

/** One attribute or value of XML replaced by a fragment. */
function withOtherValue(xml: string, upTo: (end: number) => number): string {
  const values = [...xml.matchAll(/"[^"]*"|>[^<]+</g)];
  const one = values[upTo(values.length)];
  if (one === undefined) return xml;
  const other = fragments[upTo(fragments.length)] ?? '';
  return xml.slice(0, one.index + 1) + other + xml.slice(one.index + one[0].length - 1);
}

function withPiece(bytes: Uint8Array, at: number, removed: number, piece: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.min(bytes.length, at + removed));
  const made = new Uint8Array(at + piece.length + rest.length);
  made.set(bytes.subarray(0, at));
  made.set(piece, at);
  made.set(rest, at + piece.length);
  return made;
}
