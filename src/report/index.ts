// The front door of the report: what the other rooms may use.
export { type Answer, answer, isFaulty, isGrave } from './answer.ts';
export { areasForImprovement } from './areas.ts';
export { type ReportDocument, type Timescale, timescales } from './document.ts';
export { toHtml } from './html/page.ts';
export { fromJson, toJson } from './json.ts';
export { toMarkdown } from './markdown/write.ts';
export { NoReportError, readReport } from './reading/read-report.ts';
export { type DefectKind, defectKinds, type Reading } from './reading/reading.ts';
export { paragraphsOf, sectionsOf } from './walk.ts';
