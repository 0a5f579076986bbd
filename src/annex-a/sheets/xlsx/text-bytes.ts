import { asciiText } from '../columns/text-table.ts';
import { isPlain, plainText } from '../xml/plain-text.ts';
import type { XmlScanner } from '../xml/scanner.ts';

// A text of 32,767 characters takes at most this in XML, every character written as an entity such as `&#x1F600;`.
const mostBytes = 400_000;
const ampersand = 38;
const amp = [...'&amp;'].map((letter) => letter.charCodeAt(0));

/** The bytes of one value in the making, however many pieces it comes in. What goes beyond any honest length is left out. */
export class TextBytes {
  bytes = new Uint8Array(4_096);
  length = 0;

  /** Adds the text that a scanner met. */
  add(scanner: XmlScanner): void {
    const { bytes, from, to, verbatim } = scanner;
    const room = this.length + (to - from) * (verbatim ? amp.length : 1);
    if (room > this.bytes.length) {
      if (room > mostBytes * (verbatim ? amp.length : 1)) {
        this.#addStart(scanner);
        return;
      }
      this.#makeRoom(room);
    }
    if (verbatim) {
      this.#addVerbatim(bytes, from, to);
      return;
    }
    if (to - from > 64) {
      this.bytes.set(bytes.subarray(from, to), this.length);
      this.length += to - from;
      return;
    }
    const into = this.bytes;
    let at = this.length;
    for (let next = from; next < to; next += 1) into[at++] = bytes[next] as number;
    this.length = at;
  }

  /** The text, and nothing left of it. */
  take(): string {
    const { bytes, length } = this;
    this.length = 0;
    if (length === 0) return '';
    return isPlain(bytes, 0, length) ? asciiText(bytes, 0, length) : plainText(bytes, 0, length);
  }

  #makeRoom(room: number): void {
    const larger = new Uint8Array(Math.max(room, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }

  #addStart({ bytes, from, to }: XmlScanner): void {
    const end = Math.min(to, from + mostBytes - this.length);
    if (end <= from) return;
    if (this.length + end - from > this.bytes.length) this.#makeRoom(this.length + end - from);
    this.bytes.set(bytes.subarray(from, end), this.length);
    this.length += end - from;
  }

  /** In a CDATA section "&" is itself, so it is kept as the entity that elsewhere stands for it. */
  #addVerbatim(bytes: Uint8Array, from: number, to: number): void {
    for (let next = from; next < to; next += 1) {
      const byte = bytes[next] as number;
      if (byte !== ampersand) this.bytes[this.length++] = byte;
      else for (const letter of amp) this.bytes[this.length++] = letter;
    }
  }
}
