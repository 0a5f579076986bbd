import type { Block, Section } from '../document.ts';

/** A text whose last words are no whole sentence, and the part of the document that they stand in. */
export type OpenEnd = { readonly part: object; readonly words: string };

/** Where the last block of a document breaks off; null when it ends as a text does, or is no running text. */
export function openEnd(sections: readonly Section[]): OpenEnd | null {
  const last = sections.at(-1);
  if (last === undefined) return null;
  if (last.sections.length > 0) return openEnd(last.sections);
  const block = last.blocks.at(-1);
  const text = block === undefined ? null : lastTextOf(block);
  if (block === undefined || text === null || /[.!?]['"’”)\]]{0,2}[\d¹²³⁴-⁹]{0,2}$/.test(text.slice(-8))) return null;
  const open =
    text
      .slice(-400)
      .split(/[.!?]['"’”)\]]{0,2}\s/)
      .at(-1) ?? '';
  return isImprint(open.trim()) ? null : { part: block, words: text.slice(-40).replace(/^\S*\s/, '') };
}

function lastTextOf(block: Block): string | null {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return block.text.trim();
    case 'bullets':
      return block.items.at(-1)?.trim() ?? null;
    case 'areas-for-improvement':
      return block.areas.at(-1)?.text.trim() ?? null;
    case 'contents':
    case 'table':
      return null;
  }
}

/** What reports end with and put no full stop after: who inspected, how to reach the inspectorate, whose copyright it is. */
const isImprint = (words: string): boolean =>
  /^[A-Z][^.:]{0,60}: ?\S+[ \d@./]/.test(words) ||
  /copyright|www\b|https?:|@|\bHMI$|\d{3} \d{3,4}$/i.test(words) ||
  /^(?:[A-Z][\w'’-]*,? (?:and |of )?)+[A-Z][\w'’-]*$/.test(words.slice(0, 120));
