import type { Block, Timescale } from '../document.ts';
import { escaped, escapedLines } from './escaped.ts';
import { tableOfRows, tableWithHeadings } from './tables.ts';

/** What a block needs to know of its surroundings: the heading it stands under, and anchors for numbered paragraphs. */
export type Surroundings = { readonly heading: string; readonly anchor: (number: number) => string };

const timescaleWords: Readonly<Record<Timescale, string>> = {
  immediately: 'Immediately',
  'within-three-months': 'Within three months',
  'within-six-months': 'Within six months',
};

/** One block of the report in HTML. */
export function blockHtml(block: Block, { heading, anchor }: Surroundings): string {
  switch (block.kind) {
    case 'paragraph':
      return block.number === null
        ? `<p>${escapedLines(block.text)}</p>`
        : numberedParagraph(block.number, block.text, anchor(block.number));
    case 'bullets':
      return block.items.length === 0
        ? ''
        : `<ul>\n${block.items.map((item) => `<li>${escapedLines(item)}</li>`).join('\n')}\n</ul>`;
    case 'areas-for-improvement':
      return areas(block);
    case 'contents':
      return printedContents(block);
    case 'table':
      return block.rows.length === 0 ? '' : tableOfRows(escaped(heading), block.rows);
    case 'note':
      return `<div class="note" role="note"><p>${escapedLines(block.text)}</p></div>`;
  }
}

function numberedParagraph(number: number, text: string, anchor: string): string {
  return `<p class="numbered" id="${anchor}"><a class="number" href="#${anchor}" aria-label="Paragraph ${number}">${number}.</a> ${escapedLines(text)}</p>`;
}

function areas({ timescale, areas: all }: Extract<Block, { kind: 'areas-for-improvement' }>): string {
  const caption = timescale === null ? 'No timescale given' : timescaleWords[timescale];
  if (all.length === 0) return `<p class="caption">${caption}</p>`;
  const rows = all.map(({ owner, text }) => ({ cells: [escapedLines(text), escapedLines(owner)] }));
  return tableWithHeadings(caption, ['What must improve', 'Who must act'], rows);
}

/** Page numbers mean nothing on a page without pages, but they are part of the report: kept, folded away. */
function printedContents({ entries }: Extract<Block, { kind: 'contents' }>): string {
  const rows = entries.map(({ title, page }) => ({ cells: [escapedLines(title), page === null ? '' : String(page)] }));
  const table = tableWithHeadings('Contents of the printed report', ['Section', 'Page'], rows);
  return `<details>\n<summary>Page numbers of the printed report</summary>\n${table}\n</details>`;
}
