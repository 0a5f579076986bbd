import type { Section } from '../document.ts';
import { blocksOf, sectionsOf } from '../walk.ts';
import type { Check } from './check.ts';
import { openEnd } from './document-end.ts';

/** Signs that text is missing: a paragraph or a document without an end, a section or a timescale with nothing under it. */
export const textLost: Check = ({ reading, framework, ending, line }) => {
  const lost = (part: object, says: string) => ({
    kind: 'text-lost' as const,
    line: line(part),
    message: `${says}`,
  });
  const blocks = [...blocksOf(reading.document)];
  const unended = blocks.flatMap((block) =>
    block.kind === 'paragraph' && block.number !== null && !ends(block.text) ? [{ block, number: block.number }] : [],
  );
  // A text that stops before its last sections is told so already.
  const open = framework === null || ending !== null ? null : openEnd(reading.document.sections);
  return [
    ...unended.map(({ block, number }) =>
      lost(block, `paragraph ${number} has no full stop at its end. Text may be lost.`),
    ),
    ...(open === null || unended.some(({ block }) => block === open.part)
      ? []
      : [
          {
            ...lost(
              open.part,
              `the report ends with "${open.words}", in the middle of a sentence. Its end may be lost.`,
            ),
            line: reading.lastLine,
          },
        ]),
    ...blocks.flatMap((block) =>
      block.kind === 'areas-for-improvement' && block.areas.length === 0
        ? [lost(block, 'no area for improvement stands under this timescale. Text may be lost.')]
        : [],
    ),
    ...[...sectionsOf(reading.document)]
      .filter(
        (section) =>
          section.id !== null && section !== ending?.last && isEmpty(section) && !holdsOthers(section, framework?.id),
      )
      .map((section) => lost(section, `no text stands under the heading "${section.title}". Text may be lost.`)),
  ];
};

const ends = (text: string): boolean => /[.!?:;…]['"’”)\]]{0,2}[\d¹²³⁴-⁹]{0,2}$/.test(text.slice(-8));

const isEmpty = ({ blocks, sections }: Section): boolean => blocks.length === 0 && sections.length === 0;

/** A section that holds others is not empty when those follow it, even if they are read as sections of their own. */
const holdsOthers = ({ id }: Section, framework: string | undefined): boolean =>
  framework === 'sif-2015' && (id === 'local-authority' || id === 'board' || id?.endsWith('/improve') === true);
