import { withoutFurniture } from '../../src/frameworks/wording/furniture.ts';
import { bullet } from '../../src/frameworks/wording/marks.ts';

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
  const lines = text
    .split('\n')
    .map((raw, i) => ({ raw, line: cleaned[i] ?? '' }))
    .filter(({ raw }) => hasWords(raw));
  const isNote = lines.map(({ line }) => !hasWords(line));
  const paragraphs: Paragraph[] = [];
  const notes: string[] = [];
  for (const [i, { raw, line }] of lines.entries()) {
    if (isNote[i]) notes.push(withoutFurniture(`x ${raw}`).replace(/^x/, '').trim());
    else if (isNote[i + 1] && isStranded(line, lines[isNote.indexOf(false, i + 1) - 1]?.raw ?? ''))
      notes.push(line.trim());
    else paragraphs.push({ text: line.replace(bullet, '').trim(), bulleted: bullet.test(line) });
  }
  return { paragraphs, notes };
}

/** Whether a few words before footnotes are the end of the last of them, which stops in the middle of its sentence. */
const isStranded = (line: string, lastNote: string): boolean =>
  /^\p{Ll}[^.]*\.\s*$/u.test(line) && line.trim().split(/\s+/).length <= 6 && /\s\p{Ll}+\s*$/u.test(lastNote);

/** Whether a paragraph is the rest of the one before it, from which a page break parted it. */
export function goesOn(previous: string | undefined, { text }: Paragraph): boolean {
  return previous !== undefined && !/[.?!:]['”’)]*$/.test(previous) && /^\p{Ll}/u.test(text);
}

const hasWords = (line: string): boolean => /\p{L}/u.test(line);
