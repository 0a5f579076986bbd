import type { Block, ReportDocument, Section } from '../document.ts';
import { type BlockBeingRead, blockReader } from './blocks.ts';
import { damaged } from './damaged.ts';
import { opensWithFrontMatter, readFrontMatter } from './front-matter.ts';
import { gradeLineKey, readGradeLine } from './grade-line.ts';
import { plain } from './marks.ts';

/** Where each section and block began: its line, counted from 1. */
export type MarkdownLines = ReadonlyMap<Section | Block, number>;

/**
 * The document that `toMarkdown` wrote, perhaps edited by hand since: null when the text does not open with our front matter.
 * Throws InputError, with the line, when it does and what follows cannot be read.
 */
export function readMarkdown(text: string): ReportDocument | null {
  return readMarkdownWithLines(text)?.document ?? null;
}

/** As `readMarkdown`, and beside the document the lines its parts began on, for checks that must name a place. */
export function readMarkdownWithLines(text: string): { document: ReportDocument; lines: MarkdownLines } | null {
  if (!/^\ufeff?---/.test(text)) return null;
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  if (!opensWithFrontMatter(lines)) return null;
  const { framework, cover, end } = readFrontMatter(lines);
  const starts = new Map<Section | Block, number>();
  const { blocks, sections } = readBody(lines, end, starts);
  return { document: { framework, cover, blocks, sections }, lines: starts };
}

type Growing = { blocks: Block[]; sections: Section[] };

function readBody(lines: readonly string[], from: number, starts: Map<Section | Block, number>): Growing {
  const root: Growing = { blocks: [], sections: [] };
  // The document, its section being read, that section's own, and so on down.
  const path: Growing[] = [root];
  let open = null as BlockBeingRead | null;
  const close = () => {
    if (open === null) return;
    const block = open.finish();
    path.at(-1)?.blocks.push(block);
    starts.set(block, open.line);
    open = null;
  };
  for (let i = from; i < lines.length; i++) {
    const line = lineAt(lines, i);
    const depth = /^#+(?=[ \t]|$)/.exec(line)?.[0].length;
    if (depth !== undefined) {
      close();
      if (depth > path.length) damaged(i, `has a heading of depth ${depth} straight under depth ${path.length - 1}`);
      const { section, end } = readHeading(lines, i, depth);
      path.length = depth;
      path.at(-1)?.sections.push(section);
      path.push(section);
      starts.set(section, i + 1);
      i = end;
    } else if (open === null || !open.take(line)) {
      close();
      open = blockReader(line, i);
    }
  }
  close();
  return root;
}

/** The section that a heading opens, and the index of the last line read: the grade line's where there is one. */
function readHeading(
  lines: readonly string[],
  index: number,
  depth: number,
): { section: Section & Growing; end: number } {
  let next = index + 1;
  while (next < lines.length && lineAt(lines, next) === '') next++;
  const isGraded = gradeLineKey.test(lineAt(lines, next));
  const { id, judgement, grade } = isGraded
    ? readGradeLine(lineAt(lines, next), next)
    : { id: null, judgement: null, grade: null };
  const title = plain(
    lineAt(lines, index)
      .slice(depth)
      .replace(/^[ \t]+/, ''),
  );
  return { section: { id, title, judgement, grade, blocks: [], sections: [] }, end: isGraded ? next : index };
}

function lineAt(lines: readonly string[], index: number): string {
  return (lines[index] ?? '').replace(/^[ \t]+|[ \t]+$/g, '');
}
