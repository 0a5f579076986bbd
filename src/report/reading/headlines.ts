// The sentences of a first page that give a grade: the headline, and the line on the safeguarding board.
import type { Block } from '../document.ts';
import { gradeNamed } from './grade-words.ts';

const grade = 'outstanding|good|inadequate|requires?\\s+improvement';
const headlines = [
  new RegExp(`\\boverall judgement[^.:]{0,120}?\\b(${grade})`, 'i'),
  new RegExp(`\\boverall (?:judgement|effectiveness)\\W{1,3}(?:is |are )?(${grade})`, 'i'),
  new RegExp(`\\bchildren['’]?s services(?: in [^.:]{1,80}?)? (?:(?:is|are|remain) )?(${grade})`, 'i'),
];
const boardLine = new RegExp(
  `(?:\\bLSCB|Safeguarding Children Board)(?: ?\\(LSCB\\))?\\)?[\\s\\d¹²³:]{0,4}(?:(?:is|are) )?(${grade})`,
  'i',
);

/** The grades that the sentences of a first page give: of the authority over all, and of the board. */
export function readHeadlines(blocks: readonly Block[]): { overall: Stated | null; board: Stated | null } {
  let overall: Stated | null = null;
  let board: Stated | null = null;
  for (const block of blocks) {
    if (block.kind !== 'note' && block.kind !== 'paragraph') continue;
    const text = block.text.slice(0, 2000);
    const line = boardLine.exec(text);
    if (line !== null) board ??= { grade: gradeNamed(line[1] ?? ''), block };
    if (overall !== null) continue;
    const headline = headlines.map((pattern) => pattern.exec(text)).find((found) => found !== null);
    if (headline) overall = { grade: gradeNamed(headline[1] ?? ''), block };
  }
  return { overall, board };
}

type Stated = { readonly grade: string; readonly block: Block };
