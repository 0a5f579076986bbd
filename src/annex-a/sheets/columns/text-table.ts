import type { Budget } from '../limits.ts';
import { nameStep, noName } from '../xml/names.ts';

const firstRoom = 1_024;
// Texts chosen to collide would make one search very long; past this many steps a text is simply kept twice.
const longestSearch = 64;

/** The texts of a file, each with its place. A text of bytes that is already there costs no string. */
export class TextTable {
  readonly all: string[] = [];
  /** How many were longer than a cell can hold, and were cut, since whoever notes it last set this to 0. */
  cut = 0;
  readonly #budget: Budget;
  /** Pairs: the number of a text, and its place plus 1; 0 is free. */
  #pairs = new Int32Array(firstRoom * 2);
  #used = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Adds a text without looking for it, and gives its place. */
  add(text: string): number {
    const { textLength } = this.#budget.limits;
    const isLong = text.length > textLength;
    if (isLong) this.cut += 1;
    const kept = isLong ? text.slice(0, textLength) : text;
    this.#budget.text(kept.length);
    this.all.push(kept);
    return this.all.length - 1;
  }

  /** The place of a text. */
  place(text: string): number {
    let number = noName;
    for (let at = 0; at < text.length; at += 1) number = Math.imul(number ^ text.charCodeAt(at), nameStep);
    return this.#find(
      number,
      (known) => known === text,
      () => text,
    );
  }

  /** The place of the text that plain bytes (`isPlain`) stand for. */
  placeOfBytes(bytes: Uint8Array, from: number, to: number): number {
    let number = noName;
    for (let at = from; at < to; at += 1) number = Math.imul(number ^ (bytes[at] as number), nameStep);
    return this.#find(
      number,
      (known) => isText(known, bytes, from, to),
      () => asciiText(bytes, from, to),
    );
  }

  #find(number: number, isSame: (known: string) => boolean, text: () => string): number {
    const pairs = this.#pairs;
    const mask = pairs.length / 2 - 1;
    let slot = (number ^ (number >>> 15)) & mask;
    for (let steps = 0; steps < longestSearch; steps += 1) {
      const place = (pairs[slot * 2 + 1] as number) - 1;
      if (place < 0) {
        const made = this.add(text());
        pairs[slot * 2] = number;
        pairs[slot * 2 + 1] = made + 1;
        this.#used += 1;
        if (this.#used * 2 > mask) this.#grow();
        return made;
      }
      if (pairs[slot * 2] === number && isSame(this.all[place] as string)) return place;
      slot = (slot + 1) & mask;
    }
    return this.add(text());
  }

  #grow(): void {
    const before = this.#pairs;
    const pairs = new Int32Array(before.length * 2);
    const mask = pairs.length / 2 - 1;
    for (let at = 0; at < before.length; at += 2) {
      const place = before[at + 1] as number;
      if (place === 0) continue;
      const number = before[at] as number;
      let slot = (number ^ (number >>> 15)) & mask;
      while (pairs[slot * 2 + 1] !== 0) slot = (slot + 1) & mask;
      pairs[slot * 2] = number;
      pairs[slot * 2 + 1] = place;
    }
    this.#pairs = pairs;
  }
}

function isText(known: string, bytes: Uint8Array, from: number, to: number): boolean {
  if (known.length !== to - from) return false;
  for (let at = from; at < to; at += 1) if (known.charCodeAt(at - from) !== bytes[at]) return false;
  return true;
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of ASCII bytes. A short one is made faster without the decoder, and one of many arguments is slow to spread. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  const part = bytes.subarray(from, to);
  return to - from > 16 ? utf8.decode(part) : Reflect.apply(String.fromCharCode, null, part);
}
