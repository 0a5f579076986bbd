// Every check of a report, in the order in which they are made. A new one is a file beside these and a line in this list.
import type { Defect } from '../reading/reading.ts';
import { brokenNumbering } from './broken-numbering.ts';
import { contentsPage } from './contents-page.ts';
import { cover } from './cover.ts';
import type { Evidence } from './evidence.ts';
import { gradeMismatch } from './grade-mismatch.ts';
import { gradeOffScale } from './grade-off-scale.ts';
import { missingGrade } from './missing-grade.ts';
import { missingJudgement } from './missing-judgement.ts';
import { missingSection } from './missing-section.ts';
import { notRecorded } from './not-recorded.ts';
import { recordHeadingMislabelled, recordHeadingRepeated } from './record-headings.ts';
import { recordRow } from './record-row.ts';
import { recordedWithoutSection } from './recorded-without-section.ts';
import { repeatedSection } from './repeated-section.ts';
import { share } from './share.ts';
import { sum } from './sum.ts';
import { textEnds } from './text-ends.ts';
import { textLost } from './text-lost.ts';

const checks = [
  cover,
  gradeMismatch,
  gradeOffScale,
  missingJudgement,
  missingSection,
  missingGrade,
  recordedWithoutSection,
  notRecorded,
  recordHeadingMislabelled,
  recordHeadingRepeated,
  recordRow,
  repeatedSection,
  brokenNumbering,
  contentsPage,
  sum,
  share,
  textLost,
  textEnds,
] as const;

/** More than these of one kind say nothing new: the text is damaged throughout. */
const mostOfAKind = 100;

/** Everything wrong with the report as a text, by line: what the reading noticed and what the checks find. */
export function checkReport(evidence: Evidence): Defect[] {
  const defects = [...evidence.reading.noticed, ...checks.flatMap((check) => check(evidence))];
  return [...Map.groupBy(defects, ({ kind }) => kind).values()]
    .flatMap(fewOf)
    .sort((a, b) => a.line - b.line)
    .map((defect) => ({ ...defect, message: capitalised(defect.message) }));
}

const capitalised = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

function fewOf(same: readonly Defect[]): Defect[] {
  const rest = same[mostOfAKind];
  if (rest === undefined) return [...same];
  const message = `${same.length - mostOfAKind} more of this kind (${rest.kind}) from line ${rest.line}. The text is damaged throughout.`;
  return [...same.slice(0, mostOfAKind), { ...rest, message }];
}
