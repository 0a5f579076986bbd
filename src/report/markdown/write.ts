import type { Block, ReportDocument, Section } from '../document.ts';
import { writeFrontMatter } from './front-matter.ts';
import { atLineStart, inCell, inLine, quotedIfNeeded } from './marks.ts';
import { comments, timescaleLines } from './words.ts';

/**
 * The report as Markdown that people can read and edit: front matter for the cover, headings by depth, each with a line for its
 * grade and ids, numbered paragraphs, bullets, areas for improvement under their timescale with their owner in bold, tables and
 * notes. `readMarkdown` gives the same document back exactly, whatever the texts hold.
 */
export function toMarkdown(document: ReportDocument): string {
  const pieces = [
    writeFrontMatter(document).join('\n'),
    ...blocks(document.blocks),
    ...document.sections.flatMap((child) => section(child, 1)),
  ];
  return `${pieces.join('\n\n')}\n`;
}

function section(of: Section, depth: number): string[] {
  const heading = marked('#'.repeat(depth), inLine(of.title));
  const grading = gradeLine(of);
  return [
    grading === '' ? heading : `${heading}\n${grading}`,
    ...blocks(of.blocks),
    ...of.sections.flatMap((child) => section(child, depth + 1)),
  ];
}

function gradeLine({ grade, judgement, id }: Section): string {
  const part = (key: string, value: string | null) =>
    value === null ? [] : [`${key}: ${quotedIfNeeded(value, /^[\p{L}\p{N}/-]+$/u)}`];
  return [...part('Grade', grade), ...part('Judgement', judgement), ...part('Section', id)].join(' · ');
}

/** A mark and the text after it, with no space at the line's end when there is no text. */
const marked = (mark: string, text: string) => (text === '' ? mark : `${mark} ${text}`);

const isList = (block: Block | undefined) => block?.kind === 'bullets' || block?.kind === 'areas-for-improvement';

function blocks(all: readonly Block[]): string[] {
  return all.flatMap((block, i) =>
    // Without a mark between them two lists would be read as one.
    block.kind === 'bullets' && block.items.length > 0 && isList(all[i - 1])
      ? [comments.newList, write(block)]
      : [write(block)],
  );
}

function write(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      if (block.number !== null) return marked(`${block.number}.`, inLine(block.text));
      return block.text === '' ? comments.emptyParagraph : atLineStart(block.text);
    case 'bullets':
      return block.items.length === 0 ? comments.emptyList : bullets(block.items.map(inLine));
    case 'areas-for-improvement': {
      const label = timescaleLines.find(({ timescale }) => timescale === block.timescale)?.line ?? '';
      const areas = block.areas.map(({ owner, text }) => marked(`**${inLine(owner)}:**`, inLine(text)));
      return areas.length === 0 ? label : `${label}\n\n${bullets(areas)}`;
    }
    case 'contents': {
      const entries = block.entries.map(({ title, page }) => [title, page === null ? '' : String(page)]);
      return `${comments.contents}\n${table([['Contents', 'Page'], ...entries])}`;
    }
    case 'table':
      return block.rows.length === 0 ? comments.emptyTable : table(block.rows);
    case 'note':
      return marked('>', inLine(block.text));
  }
}

function bullets(items: readonly string[]): string {
  return items.map((item) => marked('-', item)).join('\n');
}

/** Cells are padded so that columns stand under each other, up to a width at which padding no longer helps. */
const widestPadding = 60;

function table(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map(inCell));
  const widths: number[] = [];
  for (const row of cells) {
    for (const [i, cell] of row.entries())
      widths[i] = Math.max(3, widths[i] ?? 0, Math.min(widestPadding, cell.length));
  }
  const line = (row: readonly string[]) => ['|', ...row.map((cell, i) => ` ${cell.padEnd(widths[i] ?? 0)} |`)].join('');
  const columns = Math.max(1, cells[0]?.length ?? 0);
  const rule = line(Array.from({ length: columns }, (_, i) => '-'.repeat(widths[i] ?? 3)));
  return cells.flatMap((row, i) => (i === 0 ? [line(row), rule] : [line(row)])).join('\n');
}
