/** A dictionary in the making: every word once, with its place. */
export class Words {
  readonly all: string[] = [];
  readonly #places = new Map<string, number>();

  /** The place of a word, which is added when it is new. */
  place(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.all.length);
    this.all.push(word);
    return this.all.length - 1;
  }
}
