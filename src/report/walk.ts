import type { Block, ReportDocument, Section } from './document.ts';

/** Every section of a document, each before those under it. */
export function* sectionsOf(of: Pick<ReportDocument, 'sections'> | Section): Iterable<Section> {
  for (const section of of.sections) {
    yield section;
    yield* sectionsOf(section);
  }
}

/** Every block of a document in the order of reading. */
export function* blocksOf(document: ReportDocument): Iterable<Block> {
  yield* document.blocks;
  for (const section of sectionsOf(document)) yield* section.blocks;
}

export type NumberedParagraph = Extract<Block, { kind: 'paragraph' }> & { readonly number: number };

/** Every numbered paragraph in the order of reading. */
export function* paragraphsOf(document: ReportDocument): Iterable<NumberedParagraph> {
  for (const block of blocksOf(document)) {
    if (isNumbered(block)) yield block;
  }
}

function isNumbered(block: Block): block is NumberedParagraph {
  return block.kind === 'paragraph' && block.number !== null;
}
