// Which encoding bytes are in, and the same text in UTF-8: everything after works on UTF-8 bytes.

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** The encoding that the first bytes show by a byte order mark, or by every other byte of the first characters being zero. */
export function shownEncoding(bytes: Uint8Array): { readonly encoding: Encoding; readonly mark: number } | null {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', mark: 3 };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', mark: 2 };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', mark: 2 };
  if (a !== undefined && a !== 0 && b === 0 && c !== 0 && d === 0) return { encoding: 'utf-16le', mark: 0 };
  if (a === 0 && b !== undefined && b !== 0 && c === 0 && d !== 0) return { encoding: 'utf-16be', mark: 0 };
  return null;
}

/** Whether bytes are UTF-8 throughout (RFC 3629: no surrogates, no overlong forms). */
export function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const more =
      lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2 : lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
    if (more === 0 || at + more >= bytes.length) return false;
    const second = bytes[at + 1] as number;
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) return false;
    for (let step = 2; step <= more; step += 1) if (((bytes[at + step] as number) & 0xc0) !== 0x80) return false;
    at += more;
  }
  return true;
}

/** A converter to UTF-8 that takes text piece by piece, whatever the pieces cut in two. */
export function toUtf8(encoding: Encoding): (bytes: Uint8Array) => Uint8Array {
  if (encoding === 'utf-8') return (bytes) => bytes;
  if (encoding === 'windows-1252') return fromWindows1252;
  return fromUtf16(encoding === 'utf-16le');
}

// Bytes 0x80 to 0x9F of Windows-1252; the five that it leaves open stand for the control characters of the same number.
const windows1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

function fromWindows1252(bytes: Uint8Array): Uint8Array {
  const utf8 = new Utf8Writer(bytes.length * 3);
  for (const byte of bytes) utf8.add(byte >= 0x80 && byte < 0xa0 ? windows1252.charCodeAt(byte - 0x80) : byte);
  return utf8.written();
}

function fromUtf16(littleEndian: boolean): (bytes: Uint8Array) => Uint8Array {
  let odd = -1;
  let high = 0;
  return (bytes) => {
    const utf8 = new Utf8Writer(bytes.length * 2 + 8);
    for (const byte of bytes) {
      if (odd < 0) {
        odd = byte;
        continue;
      }
      const unit = littleEndian ? odd | (byte << 8) : (odd << 8) | byte;
      odd = -1;
      const isLow = unit >= 0xdc00 && unit < 0xe000;
      if (high !== 0 && isLow) utf8.add(0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
      else {
        if (high !== 0 || isLow) utf8.add(0xfffd);
        if (!isLow && (unit < 0xd800 || unit > 0xdbff)) utf8.add(unit);
      }
      high = unit >= 0xd800 && unit <= 0xdbff ? unit : 0;
    }
    return utf8.written();
  };
}

class Utf8Writer {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(room: number) {
    this.#bytes = new Uint8Array(room);
  }

  add(code: number): void {
    if (code < 0x80) this.#bytes[this.#at++] = code;
    else if (code < 0x800) {
      this.#bytes[this.#at++] = 0xc0 | (code >> 6);
      this.#bytes[this.#at++] = 0x80 | (code & 63);
    } else {
      if (code < 0x10000) this.#bytes[this.#at++] = 0xe0 | (code >> 12);
      else {
        this.#bytes[this.#at++] = 0xf0 | (code >> 18);
        this.#bytes[this.#at++] = 0x80 | ((code >> 12) & 63);
      }
      this.#bytes[this.#at++] = 0x80 | ((code >> 6) & 63);
      this.#bytes[this.#at++] = 0x80 | (code & 63);
    }
  }

  written(): Uint8Array {
    return this.#bytes.subarray(0, this.#at);
  }
}
