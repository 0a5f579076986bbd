// The grade that the first sentence of a section states.
import type { Framework } from '#frameworks';
import type { Block, ReportDocument, Section } from '../document.ts';
import { gradeStated, openingSentence } from './grade-words.ts';

// How a sentence that gives the grade of a judgement begins. A sentence about something else may well call that thing good.
const subjects: Readonly<Record<string, RegExp>> = {
  overall: /^(?:the )?(?:overall (?:judgement|effectiveness)|children['’]?s services)\b/i,
  'help-and-protection':
    /^(?:the )?(?:experiences and progress of |services for )?(?:children who need help|(?:quality of )?help and protection)\b/i,
  'looked-after-and-permanence':
    /^(?:the )?(?:experiences and progress of |services for )?(?:children looked after|looked after children)\b/i,
  adoption: /^(?:the )?adoption(?: performance| services?)? (?:is|are|requires?)\b/i,
  'care-leavers': /^(?:the )?(?:experiences and progress of |services for )?care leavers\b/i,
  leadership: /^(?:the )?leadership,? (?:and )?management\b/i,
  lscb: /^(?:the )?(?:effectiveness of )?(?:the )?(?:LSCB|local safeguarding children board)\b/i,
};
/** Further on in a sentence the grade word belongs to something else. */
const nearSubject = 130;

/**
 * The grade that the opening sentence of a judgement's section states; null where it states none. Of an overall judgement without a
 * section, the summary's.
 */
export function openingGrade(
  id: string,
  section: Section | null,
  document: ReportDocument,
  framework: Framework,
): string | null {
  if (framework.id !== 'sif-2015') {
    const text = section === null ? null : firstText(section, true);
    return text === null ? null : gradeStated(openingSentence(text), true);
  }
  // Only the 2012 reports repeat the grade in every opening sentence; here a sentence must open with its judgement to count.
  const from = section ?? (id === 'overall' ? summaryOf(document) : null);
  const sentence = from === null ? '' : openingSentence(firstText(from, false) ?? '');
  return subjects[id]?.test(sentence) ? gradeStated(sentence.slice(0, nearSubject), false) : null;
}

const summaryOf = (document: ReportDocument): Section | null =>
  document.sections.find(({ id }) => id === 'executive-summary') ??
  document.sections.flatMap(({ sections }) => sections).find(({ id }) => id === 'local-authority/summary') ??
  null;

/** The first paragraph of a section; with `onlyNumbered` no note or bullet counts. */
function firstText(section: Section, onlyNumbered: boolean): string | null {
  const texts = section.blocks.flatMap((block: Block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (onlyNumbered) return [];
    return block.kind === 'note' ? [block.text] : block.kind === 'bullets' ? block.items.slice(0, 1) : [];
  });
  if (texts[0] !== undefined) return texts[0];
  const below = onlyNumbered ? undefined : section.sections.find(({ judgement }) => judgement === null);
  return below === undefined ? null : firstText(below, onlyNumbered);
}
