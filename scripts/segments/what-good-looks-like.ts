import { type Fingerprint, rollingHash } from '../../src/frameworks/wording/fingerprint.ts';
import { readLetters } from '../../src/frameworks/wording/letters.ts';
import { expectCount, UnexpectedDocument } from './expectations.ts';
import { goesOn, type Paragraph, readParagraphs, type Segments } from './paragraphs.ts';

const counts = [22, 28, 11, 10] as const;

/**
 * Takes the later good-only text apart: four sections of statements. Where statements run together in one paragraph, the
 * criteria of the 2015 framework (`earlier`), with which that paragraph begins, say where each ends.
 */
export function segmentWhatGoodLooksLike(text: string, earlier: readonly Fingerprint[]): Segments {
  const { paragraphs, notes } = readParagraphs(text);
  const frame: string[] = [];
  const sections: string[][] = [];
  for (const paragraph of paragraphs) {
    const words = paragraph.text.replace(/^[#\s*]+|[*\s]+$/g, '');
    const section = sections.at(-1);
    if (/^\d\. /.test(words)) sections.push([]);
    if (/^\d\. /.test(words) || section === undefined || isLeadIn(paragraph)) frame.push(words);
    else if (goesOn(section.at(-1), paragraph)) section.push(`${section.pop()} ${words}`);
    else section.push(...apart(words, earlier));
  }
  expectCount('what-good-looks-like, sections', sections.length, counts.length);
  const statements = new Map<string, string>();
  for (const [s, section] of sections.entries()) {
    const all = section.flatMap((words) => apart(words, earlier));
    expectCount(`what-good-looks-like, section ${s + 1}`, all.length, counts[s] ?? 0);
    for (const [n, words] of all.entries()) statements.set(`wgll-${s + 1}-${String(n + 1).padStart(2, '0')}`, words);
  }
  return { statements, frame, notes };
}

const isLeadIn = ({ text, bulleted }: Paragraph): boolean => !bulleted && text.endsWith(' if:');

/** The statements of a paragraph: one, or several of which all but the last are criteria of the earlier framework. */
function apart(words: string, earlier: readonly Fingerprint[]): string[] {
  const { letters, at } = readLetters(words);
  const first = earlier.find(
    (one) => one.letters < letters.length && rollingHash(letters, 0, one.letters) === one.rolling,
  );
  if (first === undefined) return [words];
  const next = at[first.letters];
  if (next === undefined) throw new UnexpectedDocument('A statement ends where the paragraph does.');
  return [words.slice(0, next).trim(), ...apart(words.slice(next), earlier)];
}
