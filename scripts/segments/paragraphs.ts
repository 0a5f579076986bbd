import { bullet, withoutFurniture } from '../../src/frameworks/wording/furniture.ts';

/** A paragraph of a founding document as the extraction left it: one line, which a page break may have ended too early. */
export type Paragraph = { readonly text: string; readonly bulleted: boolean };

/** A document taken apart: its statements by id, the texts among them, and its footnotes. */
export type Segments = {
  readonly statements: ReadonlyMap<string, string>;
  readonly frame: readonly string[];
  readonly notes: readonly string[];
};

/** The paragraphs of a document without footnotes and other furniture of pages, and its footnotes. */
export function readParagraphs(text: string): { readonly paragraphs: Paragraph[]; readonly notes: string[] } {
  const cleaned = withoutFurniture(text).split('\n');
  const paragraphs: Paragraph[] = [];
  const notes: string[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const line = cleaned[i] ?? '';
    if (hasWords(line)) paragraphs.push({ text: line.replace(bullet, '').trim(), bulleted: bullet.test(line) });
    else if (hasWords(raw)) notes.push(withoutFurniture(`x ${raw}`).replace(/^x/, '').trim());
  }
  return { paragraphs, notes };
}

/** Whether a paragraph is the rest of the one before it, from which a page break parted it. */
export function goesOn(previous: string | undefined, { text }: Paragraph): boolean {
  return previous !== undefined && !/[.?!:]['”’)]*$/.test(previous) && /^\p{Ll}/u.test(text);
}

/** The document is not the one expected: nothing is written. */
export class UnexpectedDocument extends Error {}

/** Refuses when there are not as many statements as the document is known to have. */
export function expectCount(what: string, found: number, expected: number): void {
  if (found !== expected) throw new UnexpectedDocument(`${what}: ${found} statements found, ${expected} expected.`);
}

const hasWords = (line: string): boolean => /\p{L}/u.test(line);
