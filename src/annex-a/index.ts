// The data request of an inspection as data: its editions, what an authority submitted, and what is to be said of it.

// Editions: what is asked for, list by list.

export { editions } from './editions/index.ts';
export type { EditionId, ListNo } from './editions/model.ts';
export { editionIds, listNos } from './editions/model.ts';

// Reading: files into sheets, sheets into the columns of a submission.

export { Budget } from './sheets/limits.ts';
export { shownName } from './sheets/names.ts';
export { readSheets } from './sheets/read-files.ts';
export { cellKind, type Sheet } from './sheets/sheet.ts';
export { UnreadableFile } from './sheets/unreadable-file.ts';
export type { Mapping } from './submission/mapping.ts';
export { MappingError, parseMapping } from './submission/mapping.ts';
export { readSubmission } from './submission/read-submission.ts';
export type { Column, List, Submission } from './submission/submission.ts';
export { blank, present } from './submission/submission.ts';

// Checking: what is wrong or to be asked about, and in words.

export type { Check, Severity } from './checks/check.ts';
export { checkNamed } from './checks/check-named.ts';
export type { DescribedFinding } from './checks/described.ts';
export { childOf, described } from './checks/described.ts';
export type { Finding } from './checks/finding.ts';

export { findingsInWords, notRunInWords } from './checks/in-words.ts';
export { checks } from './checks/index.ts';
export type { CheckResult } from './checks/run.ts';
export { runChecks } from './checks/run.ts';
export type { CheckSettings } from './checks/settings.ts';
export { defaultSettings } from './checks/settings.ts';
export { compareSubmissions } from './comparison/compare.ts';

// Findings as pages and as files: narrowed and in words, tables of them, and the authority's own workbook with its cells marked.

export type { FindingView } from './findings/finding-view.ts';
export { findingView } from './findings/finding-view.ts';
export type { NotChecked } from './findings/findings-files.ts';
export { findingsCsv, findingsWorkbook } from './findings/findings-files.ts';
export type { FindingsCounts, FindingsFilter } from './findings/findings-filter.ts';
export { columnOf, findingsOrders } from './findings/findings-filter.ts';
export type { FindingsIndex } from './findings/findings-index.ts';
export { indexFindings } from './findings/findings-index.ts';
export { markedWorkbook } from './findings/marked-workbook.ts';

// The documents beside the lists: which were supplied, and those about single children.

export type { PerChildRow, PerChildTable } from './documents/per-child.ts';
export { readPerChild } from './documents/per-child.ts';
export type { PerChildFinding } from './documents/per-child-findings.ts';
export { perChildFindings } from './documents/per-child-findings.ts';
export type { RequestedDocument } from './documents/requested.ts';
export { documentsAskedFor, requestedDocuments } from './documents/requested.ts';
export type { SuppliedDocuments } from './documents/supplied.ts';
export { sortDocuments } from './documents/supplied.ts';

// Linking: each child over all lists, siblings, families, and whom the lists may have twice.

export type { AdoptiveFamilies } from './link/adoptive-families.ts';
export { adoptiveFamilies } from './link/adoptive-families.ts';
export { childrenLike } from './link/children-like.ts';
export type { Disagreement } from './link/disagreements.ts';
export { disagreements } from './link/disagreements.ts';
export type { ProbableDuplicate } from './link/duplicates/probable-duplicates.ts';
export { probableDuplicates } from './link/duplicates/probable-duplicates.ts';
export type { Journey } from './link/journey/journey.ts';
export { journeyOf } from './link/journey/journey.ts';
export { linkChildren } from './link/linked.ts';
export type { SiblingGroups } from './link/siblings/sibling-groups.ts';
export { siblingGroups } from './link/siblings/sibling-groups.ts';

// Measuring: numbers with their denominators and the rows behind them, and what of them may be published.

export type {
  AreaLine,
  AreaLineId,
  BehindWhat,
  ComparatorsByMeasure,
  Crossed,
  Entered,
  FilledLine,
  MeasureResult,
  MeasureView,
  Part,
  PublishedLine,
  RowBehind,
} from './measures/index.ts';
export {
  areaForPublication,
  areaLines,
  areaSection,
  FiguresError,
  forPublication,
  measure,
  measureGroups,
  measures,
  measureViews,
  parseComparators,
  parseEntered,
  rowsBehind,
  smallest,
} from './measures/index.ts';

// Sampling: cases drawn by a plan and a seed, so that a draw can be made again.

export type { Draw } from './sample/draw/draw.ts';
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

// Writing: an empty request to fill in, made-up authorities, and lists and tables as files.

export { arrowBytes } from './convert/arrow-bytes.ts';
export { cleanSheet } from './convert/clean-sheets.ts';
export { parquetBytes } from './convert/parquet-bytes.ts';
export { mostRows, sizes, synthesise, syntheticWorkbook } from './synthesise/synthesise.ts';
export { templateWorkbook } from './template/template-workbook.ts';
export { windowInWords } from './template/window-in-words.ts';
export type { CellValue } from './write/cell-value.ts';
export { csvText } from './write/csv-text.ts';
export { workbookBytes } from './write/workbook-bytes.ts';
