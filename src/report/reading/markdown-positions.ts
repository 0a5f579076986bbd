import type { ReportDocument } from '../document.ts';
import type { MarkdownLines } from '../markdown/read.ts';
import { blocksOf } from '../walk.ts';
import type { Positions } from './reading.ts';

/** The lines of a document read from our own Markdown: of its blocks as read, of rows, entries and areas as that form lays them out. */
export function markdownPositions(document: ReportDocument, lines: MarkdownLines): Positions {
  const positions = new Map<object, number>(lines);
  positions.set(document.cover, 1);
  const place = (parts: readonly object[], lineOf: (i: number) => number) => {
    for (const [i, part] of parts.entries()) positions.set(part, lineOf(i));
  };
  for (const block of blocksOf(document)) {
    const start = lines.get(block) ?? 0;
    // A table's first row is followed by its rule; a list of areas stands two lines under its label; a contents list under two more.
    if (block.kind === 'table') place(block.rows, (i) => start + i + (i === 0 ? 0 : 1));
    if (block.kind === 'areas-for-improvement') place(block.areas, (i) => start + 2 + i);
    if (block.kind === 'contents') place(block.entries, (i) => start + 3 + i);
  }
  return positions;
}
