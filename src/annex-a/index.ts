// The data request of an inspection as data: its editions, what an authority submitted, and what is to be said of it.

export type { Check, Severity } from './checks/check.ts';
export type { DescribedFinding, DescribedPlace } from './checks/described.ts';
export { childOf, described } from './checks/described.ts';
export { checks } from './checks/index.ts';
export type { CheckResult, Finding, NotRun } from './checks/run.ts';
export { runChecks } from './checks/run.ts';
export type { CheckSettings } from './checks/settings.ts';
export { defaultSettings } from './checks/settings.ts';
export type { Comparison } from './comparison/compare.ts';
export { compareSubmissions } from './comparison/compare.ts';
export { arrowBytes } from './convert/arrow-bytes.ts';
export { cleanSheet } from './convert/clean-sheets.ts';
export { parquetBytes } from './convert/parquet-bytes.ts';
export type { PerChildTable } from './documents/per-child.ts';
export { readPerChild } from './documents/per-child.ts';
export type { PerChildFinding } from './documents/per-child-findings.ts';
export { perChildFindings } from './documents/per-child-findings.ts';
export type { RequestedDocument } from './documents/requested.ts';
export { documentsAskedFor } from './documents/requested.ts';
export type { SuppliedDocuments } from './documents/supplied.ts';
export { sortDocuments } from './documents/supplied.ts';
export type { FieldKey } from './editions/field-keys.ts';
export { editions, fieldOf, listDefinition } from './editions/index.ts';
export type { Edition, EditionId, Field, ListDefinition, ListNo } from './editions/model.ts';
export { editionIds, listNos } from './editions/model.ts';
export type { NamedAuthority } from './editions/recognise-authority.ts';
export { recogniseAuthority } from './editions/recognise-authority.ts';
export { findingsCsv, findingsWorkbook } from './findings/findings-files.ts';
export { markedWorkbook } from './findings/marked-workbook.ts';
export type { AdoptiveFamilies } from './link/adoptive-families.ts';
export { adoptiveFamilies } from './link/adoptive-families.ts';
export type { Disagreement } from './link/disagreements.ts';
export { disagreements } from './link/disagreements.ts';
export type { ProbableDuplicate } from './link/duplicates/probable-duplicates.ts';
export { probableDuplicates } from './link/duplicates/probable-duplicates.ts';
export type { Journey } from './link/journey/journey.ts';
export { journeyOf } from './link/journey/journey.ts';
export { linkChildren } from './link/linked.ts';
export type { SiblingGroups } from './link/siblings/sibling-groups.ts';
export { siblingGroups } from './link/siblings/sibling-groups.ts';
export type {
  AreaOptions,
  Bin,
  Comparators,
  ComparatorsByMeasure,
  Distribution,
  Entered,
  FilledLine,
  Measure,
  MeasureGroup,
  MeasureOptions,
  MeasureResult,
  Part,
  PublishedCount,
  PublishedLine,
  PublishedMeasure,
  RowsOfList,
  Standard,
  Unit,
} from './measures/index.ts';
export {
  areaForPublication,
  areaSection,
  FiguresError,
  forPublication,
  measure,
  measureGroups,
  measures,
  parseComparators,
  parseEntered,
} from './measures/index.ts';
export type { Case, Draw } from './sample/draw/draw.ts';
export { DrawError } from './sample/draw/draw.ts';
export type { DrawTable } from './sample/draw/draw-rows.ts';
export { drawRows, drawSummaryRows } from './sample/draw/draw-rows.ts';
export { drawSample } from './sample/draw/draw-sample.ts';
export { parseDraw } from './sample/draw/parse-draw.ts';
export { replaceCase } from './sample/draw/replace-case.ts';
export { verifyDraw } from './sample/draw/verify-draw.ts';
export { parsePlan } from './sample/plan/parse-plan.ts';
export type { Plan } from './sample/plan/plan.ts';
export { PlanError } from './sample/plan/problem.ts';
export type { Flags } from './sample/population/population.ts';
export { populationOf } from './sample/population/population.ts';
export { readSheets } from './sheets/read-files.ts';
export type { Sheet } from './sheets/sheet.ts';
export { UnreadableFile } from './sheets/unreadable-file.ts';
export type { Mapping } from './submission/mapping.ts';
export { MappingError, parseMapping } from './submission/mapping.ts';
export { readSubmission } from './submission/read-submission.ts';
export type { Column, List, Remark, Submission } from './submission/submission.ts';
export { blank, columnOf, present, unreadable } from './submission/submission.ts';
export type { LedgerEntry } from './synthesise/defects/ledger.ts';
export type { Size, SynthesiseOptions, Synthetic } from './synthesise/synthesise.ts';
export { mostRows, sizes, synthesise, syntheticWorkbook } from './synthesise/synthesise.ts';
export { templateWorkbook } from './template/template-workbook.ts';
export type { CellValue } from './write/cell-value.ts';
export { csvText } from './write/csv-text.ts';
export { workbookBytes } from './write/workbook-bytes.ts';
