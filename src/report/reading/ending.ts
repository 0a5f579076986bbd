import type { Framework } from '#frameworks';
import type { ReportDocument, Section } from '../document.ts';
import { sectionsOf } from '../walk.ts';
import { hasBoardPart } from './board-part.ts';

type Expected = Framework['reportOutline'][number];

/** Where a text ends before its report does: the last section that is there, and all that should follow. */
export type Ending = {
  readonly last: Section | null;
  readonly lost: readonly Expected[];
  /** The judgements of which nothing can be read for that reason. */
  readonly judgements: ReadonlySet<string>;
};

/**
 * Whether nothing is there from some section on: two or more sections at the end of the outline, a graded one among them. One section
 * that is missing, wherever it is, is no such ending.
 */
export function endingOf(document: ReportDocument, framework: Framework): Ending | null {
  const outline = framework.reportOutline.filter((section) => isExpected(section, document, framework));
  const there = new Map([...sectionsOf(document)].map((section) => [section.id, section]));
  const last = outline.findLastIndex(({ id }) => there.has(id));
  const lost = outline.slice(last + 1);
  if (lost.length < 2 || lost.every(({ judgement }) => judgement === undefined)) return null;
  // What is graded in the record only is lost with the record.
  const alone = lost.some(({ id }) => id === 'record')
    ? framework.reportOutline.filter(({ form }) => form === 'record')
    : [];
  const judgements = [...lost, ...alone].flatMap(({ judgement }) => (judgement === undefined ? [] : [judgement]));
  return { last: there.get(outline[last]?.id ?? '') ?? null, lost, judgements: new Set(judgements) };
}

/** Sections that every report of a framework has: not those of one form of it, and those on the board only where it was reviewed. */
function isExpected({ id, form }: Expected, document: ReportDocument, framework: Framework): boolean {
  if (form !== undefined || id === 'meanings' || id.startsWith('meanings/')) return false;
  const isBoards = framework.id === 'sif-2015' && (id === 'board' || id.startsWith('board/'));
  return !isBoards || hasBoardPart(document);
}
