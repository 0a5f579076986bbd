// What reading a report answers: the document, where its parts stood in the text, and what the reading itself noticed.
import type { ReportDocument } from '../document.ts';

/** Every kind of defect that a report can have. */
export const defectKinds = [
  'grade-mismatch',
  'grade-off-scale',
  'grade-line',
  'missing-judgement',
  'missing-section',
  'missing-grade',
  'recorded-without-section',
  'not-recorded',
  'record-heading-mislabelled',
  'record-heading-repeated',
  'record-row',
  'repeated-section',
  'unknown-heading',
  'broken-numbering',
  'contents-page',
  'cover',
  'sum',
  'share',
  'text-glued',
  'text-lost',
  'text-ends',
  'text-doubled',
] as const;

export type DefectKind = (typeof defectKinds)[number];

/** Something wrong with the report as a text. `line` counts from 1; 0 when it is nowhere in particular. */
export type Defect = { readonly kind: DefectKind; readonly line: number; readonly message: string };

/** The line on which a part of the document (a section, block, area, row or entry, by identity) begins. */
export type Positions = ReadonlyMap<object, number>;

export type Reading = {
  readonly document: ReportDocument;
  readonly positions: Positions;
  /** The last line with anything on it; 0 when it is not known. */
  readonly lastLine: number;
  /** Defects of layout that are gone once the text is a document: glued and doubled lines, lost headings. */
  readonly noticed: readonly Defect[];
};

/** The line of a part, 0 when it is not known. */
export function lineOf(reading: Reading, part: object | null | undefined): number {
  return (part && reading.positions.get(part)) || 0;
}
