import { Fault } from '../fault.ts';
import { nameStep, noName } from './names.ts';

/** What `XmlScanner` met: nothing more for now, the start of an element, its end, or text between them. */
export const token = { more: 0, open: 1, close: 2, text: 3 } as const;

const lt = 60;
const gt = 62;
const slash = 47;
const colon = 58;
const equals = 61;
const doubleQuote = 34;
const singleQuote = 39;
const letterV = 118;
const cellEnd = Uint8Array.from('</v></c>', (letter) => letter.charCodeAt(0));
const isSpace = (byte: number) => byte === 32 || byte === 10 || byte === 13 || byte === 9;

const longestTag = 1_000_000;
const deepest = 256;
const commentEnd = [45, 45, gt];
const instructionEnd = [63, gt];
const cdataEnd = [93, 93, gt];
const cdataStart = [...'<![CDATA['].map((letter) => letter.charCodeAt(0));

/**
 * Reads XML in UTF-8 that comes piece by piece, as bytes. A name is one number (`nameNumber`), without its prefix. Text
 * may come in several pieces, its entities as written. Tags must close in order; a document type is a fault, since
 * entities could be declared in it.
 */
export class XmlScanner {
  bytes: Uint8Array = new Uint8Array(0);
  /** Of an element that starts or ends. */
  name = noName;
  /** How many elements are open, one that starts included and one that ends not. */
  depth = 0;
  /** Where a text starts and ends in `bytes`. */
  from = 0;
  to = 0;
  /** Whether a text is from a CDATA section, in which "&" is no entity. */
  verbatim = false;
  /** Of the attribute that `nextAttribute` met. */
  attribute = noName;
  valueFrom = 0;
  valueTo = 0;

  #at = 0;
  #selfClosed = false;
  #attributesAt = 0;
  #attributesEnd = 0;
  #within: readonly number[] | null = null;
  #started = false;
  readonly #open = new Int32Array(deepest);

  /** Gives the next piece. Everything told of the piece before no longer holds. */
  push(piece: Uint8Array): void {
    const left = this.bytes.length - this.#at;
    if (left === 0) this.bytes = piece;
    else {
      if (left > longestTag) throw new Fault('damaged');
      const joined = new Uint8Array(left + piece.length);
      joined.set(this.bytes.subarray(this.#at));
      joined.set(piece, left);
      this.bytes = joined;
    }
    this.#at = 0;
  }

  /** Says that no piece is to come. */
  finish(): void {
    const isWhole = this.#started && this.depth === 0 && this.#within === null;
    if (!isWhole || this.#at < this.bytes.length) throw new Fault('damaged');
  }

  /** Goes on to the next start, end or text, and says which; `token.more` when a piece is needed. */
  next(): number {
    if (this.#selfClosed) {
      this.#selfClosed = false;
      this.depth -= 1;
      return token.close;
    }
    const { bytes } = this;
    const end = bytes.length;
    for (;;) {
      if (this.#within !== null) {
        const met = this.#skip(this.#within);
        if (met !== token.open) return met;
        continue;
      }
      const at = this.#at;
      if (at >= end) return token.more;
      if (bytes[at] !== lt) {
        let to = at + 1;
        while (to < end && bytes[to] !== lt) to += 1;
        this.from = at;
        this.to = to;
        this.verbatim = false;
        this.#at = to;
        return token.text;
      }
      if (at + 1 >= end) return token.more;
      const second = bytes[at + 1] as number;
      if (second === slash) return this.#close(at + 2);
      if (second !== 33 && second !== 63) return this.#openTag(at + 1);
      if (!this.#declaration(at, second)) return token.more;
    }
  }

  /** Goes on to the next attribute of the element that started, and says whether there is one. */
  nextAttribute(): boolean {
    const { bytes } = this;
    const end = this.#attributesEnd;
    let at = this.#attributesAt;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    if (at >= end) return false;
    let name = noName;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === equals || isSpace(byte)) break;
      name = byte === colon ? noName : Math.imul(name ^ byte, nameStep);
    }
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    if (bytes[at] !== equals) throw new Fault('damaged');
    at += 1;
    while (at < end && isSpace(bytes[at] as number)) at += 1;
    const quote = bytes[at];
    if (at >= end || (quote !== doubleQuote && quote !== singleQuote)) throw new Fault('damaged');
    const from = at + 1;
    at = from;
    while (at < end && bytes[at] !== quote) at += 1;
    if (at >= end) throw new Fault('damaged');
    this.attribute = name;
    this.valueFrom = from;
    this.valueTo = at;
    this.#attributesAt = at + 1;
    return true;
  }

  /**
   * Goes past the end of a `c` that started when it holds one `v`, both as nearly every writer writes them and all of it is
   * at hand, and says whether it did; `from` and `to` are then its text. Most of a workbook is this, so it pays to be short.
   */
  plainCellValue(): boolean {
    const { bytes } = this;
    const at = this.#at;
    if (this.#selfClosed || bytes[at + 2] !== gt || bytes[at + 1] !== letterV || bytes[at] !== lt) return false;
    let to = at + 3;
    const end = bytes.length - cellEnd.length;
    while (to <= end && bytes[to] !== lt) to += 1;
    if (to > end) return false;
    for (let step = 1; step < cellEnd.length; step += 1) if (bytes[to + step] !== cellEnd[step]) return false;
    this.from = at + 3;
    this.to = to;
    this.verbatim = false;
    this.depth -= 1;
    this.#at = to + cellEnd.length;
    return true;
  }

  #openTag(from: number): number {
    const { bytes } = this;
    const end = bytes.length;
    let name = noName;
    let at = from;
    let byte = 0;
    for (; at < end; at += 1) {
      byte = bytes[at] as number;
      if (byte === gt || byte === slash || byte <= 32) break;
      name = byte === colon ? noName : Math.imul(name ^ byte, nameStep);
    }
    const attributes = at;
    while (byte !== gt) {
      if (byte === doubleQuote || byte === singleQuote) {
        at += 1;
        while (at < end && bytes[at] !== byte) at += 1;
      }
      at += 1;
      if (at >= end) return token.more;
      byte = bytes[at] as number;
    }
    if (at >= end) return token.more;
    if (name === noName || (this.depth === 0 && this.#started) || this.depth === deepest) throw new Fault('damaged');
    this.#started = true;
    this.#selfClosed = bytes[at - 1] === slash;
    this.#open[this.depth] = name;
    this.depth += 1;
    this.name = name;
    this.#attributesAt = attributes;
    this.#attributesEnd = this.#selfClosed ? at - 1 : at;
    this.#at = at + 1;
    return token.open;
  }

  #close(from: number): number {
    const { bytes } = this;
    const end = bytes.length;
    let name = noName;
    let at = from;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === gt) break;
      if (byte === colon) name = noName;
      else if (byte > 32) name = Math.imul(name ^ byte, nameStep);
    }
    if (at >= end) return token.more;
    if (this.depth === 0 || this.#open[this.depth - 1] !== name) throw new Fault('damaged');
    this.depth -= 1;
    this.name = name;
    this.#at = at + 1;
    return token.close;
  }

  /** Starts on a comment, an instruction or a CDATA section; false when too little of it is there to know which. */
  #declaration(at: number, second: number): boolean {
    const { bytes } = this;
    if (second === 63) {
      this.#begin(at + 2, instructionEnd);
      return true;
    }
    if (bytes.length - at < cdataStart.length) {
      // The shortest of them all, an empty comment, is as long as the start of a CDATA section is, less two.
      const isShortComment = bytes[at + 2] === 45 && bytes[at + 3] === 45;
      if (!isShortComment) return false;
    }
    if (bytes[at + 2] === 45 && bytes[at + 3] === 45) this.#begin(at + 4, commentEnd);
    else if (cdataStart.every((byte, index) => bytes[at + index] === byte)) {
      if (this.depth === 0) throw new Fault('damaged');
      this.#begin(at + cdataStart.length, cdataEnd);
    } else throw new Fault('declares-entities');
    return true;
  }

  #begin(at: number, until: readonly number[]): void {
    this.#at = at;
    this.#within = until;
  }

  /** Goes on to the end of what is being skipped: `token.open` when it is reached, `token.text` for what a CDATA section holds. */
  #skip(until: readonly number[]): number {
    const { bytes } = this;
    const last = until.length - 1;
    let at = this.#at;
    while (at + last < bytes.length && !(bytes[at + last] === gt && until.every((byte, i) => bytes[at + i] === byte))) {
      at += 1;
    }
    const reached = at + last < bytes.length;
    const from = this.#at;
    this.#at = reached ? at + until.length : at;
    if (reached) this.#within = null;
    if (until === cdataEnd && at > from) {
      this.from = from;
      this.to = at;
      this.verbatim = true;
      return token.text;
    }
    return reached ? token.open : token.more;
  }
}
