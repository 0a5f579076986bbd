import type { Block, ReportDocument, Section, Timescale } from './document.ts';
import { defaultOwner, ownerOf } from './reading/owner.ts';

/** Whom an area concerns: the two parts of a 2012 report, the two of a report under the 2015 framework. */
type Part = 'safeguarding' | 'looked-after' | 'local-authority' | 'lscb';

export type AreaRead = {
  readonly part: Part;
  readonly timescale: Timescale | null;
  readonly owner: string;
  readonly text: string;
};

const boardOwner = 'the Local Safeguarding Children Board';

/** Every area for improvement of a report, in order. In a report under the 2015 framework they are numbered paragraphs or bullets. */
export function areasForImprovement(document: ReportDocument): AreaRead[] {
  return areasIn(document.sections, document.framework === 'sif-2015' ? 'local-authority' : 'safeguarding');
}

function areasIn(sections: readonly Section[], part: Part): AreaRead[] {
  return sections.flatMap((section) => {
    const own = partOf(section) ?? part;
    return [...section.blocks.flatMap((block) => areasOf(block, section, own)), ...areasIn(section.sections, own)];
  });
}

function partOf({ id }: Section): Part | null {
  if (id === null) return null;
  if (id.startsWith('safeguarding')) return 'safeguarding';
  if (id.startsWith('looked-after')) return 'looked-after';
  if (id.startsWith('board')) return 'lscb';
  return id.startsWith('local-authority') ? 'local-authority' : null;
}

function areasOf(block: Block, section: Section, part: Part): AreaRead[] {
  if (block.kind === 'areas-for-improvement') {
    return block.areas.map(({ owner, text }) => ({
      part,
      timescale: block.timescale,
      owner: ownerIn(part, owner),
      text,
    }));
  }
  const texts = asksForImprovement(section) ? textsOf(block) : [];
  const timescale = section.id?.endsWith('/priority-action') ? 'immediately' : null;
  return texts.map((text) => ({ part, timescale, owner: ownerIn(part, ownerOf(text)), text }));
}

const asksForImprovement = ({ id }: Section): boolean =>
  id !== null &&
  /^(?:local-authority|board)\/(?:improve|priority-action|areas-for-improvement|recommendations)$/.test(id);

function textsOf(block: Block): readonly string[] {
  if (block.kind === 'bullets') return block.items;
  // A lead-in that ends in a colon announces areas and is none.
  return block.kind === 'paragraph' && block.number !== null && !block.text.endsWith(':') ? [block.text] : [];
}

const ownerIn = (part: Part, owner: string): string => (part === 'lscb' && owner === defaultOwner ? boardOwner : owner);
