import { cellText, xmlText } from './xml-text.ts';

/** The texts of a workbook in the making, each once, with its place. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #uses = 0;

  /** The place of a text, which is added when it is new. */
  place(text: string): number {
    this.#uses += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.#places.size;
    this.#places.set(text, place);
    return place;
  }

  /** The part of the workbook that holds the texts, in pieces. */
  *xml(): Generator<string> {
    yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${this.#places.size}">`;
    for (const text of this.#places.keys()) {
      const kept = /^\s|\s$|[\n\t]| {2}/.test(text) ? ' xml:space="preserve"' : '';
      yield `<si><t${kept}>${xmlText(cellText(text))}</t></si>`;
    }
    yield '</sst>';
  }
}
