// What a report says of each judgement, from the three places that say it.
import { type Framework, findFramework } from '#frameworks';
import type { ReportDocument, Section } from '../document.ts';
import { hasBoardPart } from './board-part.ts';
import { gradeAlone } from './grade-words.ts';
import { readHeadlines } from './headlines.ts';
import { openingGrade } from './opening-grade.ts';
import type { RecordRead } from './record.ts';
import { keyOf, keysOf } from './titles.ts';

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
  return document.framework === null ? null : findFramework(document.framework);
}

/** Every judgement of the document's framework in the order of reports. The board's only when the report has a part on it. */
export function readJudgements(
  document: ReportDocument,
  framework: Framework | null,
  record: RecordRead | null,
): JudgementRead[] {
  if (framework === null) return [];
  const sections = judgedSections(document.sections);
  const recorded = recordedGrades(document, framework, record);
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
  record: RecordRead | null,
): Map<string, { grade: string | null; by: object }> {
  const grades = new Map<string, { grade: string | null; by: object }>();
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
  return framework.reportOutline.find((section) => section.judgement !== undefined && keysOf(section).has(key))
    ?.judgement;
}
