// The closed list of headings that a framework's reports print, and how a line is recognised as one of them.
import type { Framework } from '#frameworks';

type Outline = Framework['reportOutline'];
type OutlineSection = Outline[number];

/** A title found at the beginning of a text: the places in the outline that bear it, and what follows it in the text. */
export type TitleFound = { readonly places: readonly number[]; readonly title: string; readonly tail: string };

/** The letters of a text and nothing else, so that case, punctuation, numbers and spacing do not matter. */
export const keyOf = (text: string): string => text.toLowerCase().replace(/[^a-z]+/g, '');

const keys = new WeakMap<OutlineSection, ReadonlySet<string>>();

/** The keys of the title and aliases of a section of an outline, worked out once. */
export function keysOf(section: OutlineSection): ReadonlySet<string> {
  const known = keys.get(section);
  if (known !== undefined) return known;
  const made = new Set([section.title, ...(section.aliases ?? [])].map(keyOf));
  keys.set(section, made);
  return made;
}

const longestHeading = 220;

/** The titles and aliases of an outline, ready to be looked for. */
export class Titles {
  readonly outline: Outline;
  readonly #places = new Map<string, number[]>();
  readonly #byStart = new Map<string, string[]>();

  constructor(outline: Outline) {
    this.outline = outline;
    for (const [place, section] of outline.entries()) {
      for (const key of keysOf(section)) {
        const places = this.#places.get(key) ?? [];
        if (places.length === 0) {
          const start = key.slice(0, startLength);
          this.#byStart.set(
            start,
            [...(this.#byStart.get(start) ?? []), key].sort((a, b) => b.length - a.length),
          );
        }
        this.#places.set(key, [...places, place]);
      }
    }
  }

  /** Whether reports of this framework end in a record of main findings, a table of all grades. */
  get keepsRecord(): boolean {
    return this.outline.some(({ id }) => id === 'record');
  }

  /** The places whose title the whole text is. */
  exactly(text: string): readonly number[] {
    return text.length > longestHeading ? [] : (this.#places.get(keyOf(text)) ?? []);
  }

  /** The longest title that the text begins with, and the rest of the text. */
  atStartOf(text: string): TitleFound | null {
    if (text.length > longestHeading) return null;
    const candidates = this.#byStart.get(startOf(text));
    if (candidates === undefined) return null;
    const key = keyOf(text);
    for (const title of candidates) {
      if (!key.startsWith(title)) continue;
      const letters = afterLetters(text, title.length);
      const cut = /[?)]/.test(text[letters] ?? '') ? letters + 1 : letters;
      // A title ends where a word ends, or where a grade line is glued to it.
      if (/^[a-z]/.test(text.slice(cut))) continue;
      return {
        places: this.#places.get(title) ?? [],
        title: text.slice(0, cut).replace(/^[\s\d.]+/, ''),
        tail: text.slice(cut),
      };
    }
    return null;
  }

  /** Whether a text could be the first part of a title broken over lines. */
  couldBegin(text: string): boolean {
    const key = keyOf(text);
    if (key.length < 8 || text.length > longestHeading) return false;
    return (this.#byStart.get(key.slice(0, startLength)) ?? []).some((title) => title.startsWith(key) && title !== key);
  }

  /** The title that a text ends with, after the end of a sentence: a heading glued to the paragraph before it. */
  atEndOf(text: string): { readonly places: readonly number[]; readonly start: number } | null {
    const stop = Math.max(text.lastIndexOf('.', text.length - 3), text.lastIndexOf('”'), text.lastIndexOf("'"));
    if (stop < 0 || text.length - stop > longestHeading) return null;
    const places = this.exactly(text.slice(stop + 1));
    return places.length === 0 ? null : { places, start: stop + 1 };
  }
}

/** How many letters titles are looked up by. */
const startLength = 6;

/** The first letters of a text, by which most lines are seen to begin no title: letter by letter, for this is asked of every line. */
function startOf(text: string): string {
  let start = '';
  for (let at = 0; at < text.length && at < 24 && start.length < startLength; at++) start += letterAt(text, at) ?? '';
  return start;
}

/** The letter of a text at a place, in lower case; null when there stands something else. */
function letterAt(text: string, at: number): string | null {
  const code = text.charCodeAt(at) | 0x20;
  return code >= 0x61 && code <= 0x7a ? String.fromCharCode(code) : null;
}

function afterLetters(text: string, letters: number): number {
  let left = letters;
  let at = 0;
  while (left > 0 && at < text.length) {
    if (letterAt(text, at) !== null) left--;
    at++;
  }
  return at;
}
