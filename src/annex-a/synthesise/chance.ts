/** Outcomes and how often each comes; the numbers need not add up to anything. */
export type Choices<T> = readonly [readonly [outcome: T, weight: number], ...(readonly [outcome: T, weight: number])[]];

/**
 * Chance that can be repeated: the same seed gives the same numbers on any machine. The generator is sfc32 (Chris
 * Doty-Humphrey, PractRand), started from the seed by FNV-1a; it is for made-up data, not for drawing samples.
 */
export class Chance {
  #a = 0;
  #b = 0;
  #c = 0;
  #counter = 1;

  constructor(seed: string | number) {
    let hash = 0x811c9dc5;
    for (const character of String(seed)) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
    }
    this.#a = hash;
    this.#b = Math.imul(hash, 0x9e3779b1);
    this.#c = hash ^ 0x5bf03635;
    for (let turn = 0; turn < 15; turn += 1) this.#next();
  }

  #next(): number {
    const sum = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + sum) | 0;
    return sum >>> 0;
  }

  /** A number from 0 up to but not including 1. */
  share(): number {
    return this.#next() / 4_294_967_296;
  }

  /** Whether something that happens with a probability happens. */
  happens(probability: number): boolean {
    return this.share() < probability;
  }

  /** A whole number from one up to and including another; the first when the second is below it. */
  between(from: number, to: number): number {
    return to <= from ? from : from + Math.floor(this.share() * (to - from + 1));
  }

  /** One of several, each as likely. */
  of<T>(several: readonly [T, ...T[]]): T {
    return several[this.between(0, several.length - 1)] ?? several[0];
  }

  /** One outcome of a table. */
  weighted<T>(table: Choices<T>): T {
    let rest = this.share() * table.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [outcome, weight] of table) {
      rest -= weight;
      if (rest < 0) return outcome;
    }
    return table[0][0];
  }
}
