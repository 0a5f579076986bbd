// What a report says of each judgement, from the three places that say it.
import { type Framework, findFramework } from '#frameworks';
import type { Block, ReportDocument, Section } from '../document.ts';
import { readHeadlines } from './front-page.ts';
import { gradeAlone, gradeStated, openingSentence } from './grade-words.ts';
import { readRecord } from './record.ts';
import { keyOf } from './titles.ts';

/** A grade from each place, by its id; null where that place does not give one. */
export type JudgementRead = {
  readonly id: string;
  /** The first of body, record and opening that there is. */
  readonly grade: string | null;
  /** The grade line of the section's heading. */
  readonly body: string | null;
  /** The opening sentence of the section. No other sentence: grade words stand everywhere in the text. */
  readonly opening: string | null;
  /** The record of main findings, or the judgement table of the first page. */
  readonly record: string | null;
  readonly section: Section | null;
  /** The part of the document that records it. */
  readonly recordedBy: object | null;
};

/** The framework of a document; null when nothing in it tells. */
export function frameworkOf(document: ReportDocument): Framework | null {
  return document.framework === null ? null : (findFramework(document.framework) ?? null);
}

/** Every judgement of the document's framework in the order of reports. The board's only when the report has a part on it. */
export function readJudgements(document: ReportDocument): JudgementRead[] {
  const framework = frameworkOf(document);
  if (framework === null) return [];
  const sections = judgedSections(document.sections);
  const recorded = recordedGrades(document, framework);
  return judgementIds(framework).flatMap((id) => {
    const section = sections.get(id) ?? null;
    const record = recorded.get(id);
    if (id === 'lscb' && section === null && record === undefined && !hasBoardPart(document)) return [];
    const opening = openingGrade(id, section, document, framework);
    const body = section?.grade ?? null;
    return [
      {
        id,
        grade: body ?? record?.grade ?? opening,
        body,
        opening,
        record: record?.grade ?? null,
        section,
        recordedBy: record?.by ?? null,
      },
    ];
  });
}

/** Judgement ids in the order of the outline; the overall judgement of a single inspection first. */
function judgementIds(framework: Framework): string[] {
  const ids = framework.reportOutline.flatMap(({ judgement }) => (judgement === undefined ? [] : [judgement]));
  return ids.includes('overall') ? ['overall', ...ids.filter((id) => id !== 'overall')] : ids;
}

function judgedSections(sections: readonly Section[], found = new Map<string, Section>()): Map<string, Section> {
  for (const section of sections) {
    const known = section.judgement === null ? undefined : found.get(section.judgement);
    if (section.judgement !== null && (known === undefined || (known.grade === null && section.grade !== null))) {
      found.set(section.judgement, section);
    }
    judgedSections(section.sections, found);
  }
  return found;
}

function recordedGrades(
  document: ReportDocument,
  framework: Framework,
): Map<string, { grade: string | null; by: object }> {
  const grades = new Map<string, { grade: string | null; by: object }>();
  const record = readRecord(document, framework);
  if (record !== null) {
    const order = judgementIds(framework);
    for (const { position, grade, cells } of record.rows) {
      const id = position === null ? undefined : order[position];
      if (id !== undefined && !grades.has(id)) grades.set(id, { grade, by: cells });
    }
  }
  if (framework.id !== 'sif-2015') return grades;
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    for (const cells of block.rows) {
      const id = judgementTitled(cells.at(-2) ?? '', framework);
      const grade = gradeAlone(cells.at(-1) ?? '')?.grade;
      if (id !== undefined && grade !== undefined && !grades.has(id)) grades.set(id, { grade, by: cells });
    }
  }
  const { overall, board } = readHeadlines(document.blocks);
  if (overall !== null && !grades.has('overall')) grades.set('overall', { grade: overall.grade, by: overall.block });
  if (board !== null && !grades.has('lscb')) grades.set('lscb', { grade: board.grade, by: board.block });
  return grades;
}

function judgementTitled(label: string, framework: Framework): string | undefined {
  const key = keyOf(label);
  return framework.reportOutline.find(
    ({ judgement, title, aliases = [] }) =>
      judgement !== undefined && [title, ...aliases].some((t) => keyOf(t) === key),
  )?.judgement;
}

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

function openingGrade(
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

function hasBoardPart(document: ReportDocument): boolean {
  return (
    document.sections.some(({ id }) => id === 'board') ||
    /safeguarding children board/i.test(document.cover.title ?? '')
  );
}
