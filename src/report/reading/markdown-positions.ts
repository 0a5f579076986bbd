import type { Block, ReportDocument, Section } from '../document.ts';
import type { MarkdownLines } from '../markdown/read.ts';
import type { Positions } from './reading.ts';

/** The lines of a document read from our own Markdown: of its blocks as read, of rows, entries and areas as that form lays them out. */
export function markdownPositions(document: ReportDocument, lines: MarkdownLines): Positions {
  const positions = new Map<object, number>(lines);
  positions.set(document.cover, 1);
  for (const block of blocksOf(document)) {
    const start = lines.get(block) ?? 0;
    // A table's first row is followed by its rule; a list of areas stands two lines under its label; a contents list under two more.
    if (block.kind === 'table') block.rows.forEach((row, i) => positions.set(row, start + i + (i === 0 ? 0 : 1)));
    if (block.kind === 'areas-for-improvement') block.areas.forEach((area, i) => positions.set(area, start + 2 + i));
    if (block.kind === 'contents') block.entries.forEach((entry, i) => positions.set(entry, start + 3 + i));
  }
  return positions;
}

function* blocksOf({ blocks, sections }: { blocks: readonly Block[]; sections: readonly Section[] }): Iterable<Block> {
  yield* blocks;
  for (const section of sections) yield* blocksOf(section);
}
