// Every question that pages ask of opened lists, written out. Each is answered on the worker thread.
import { area } from './area/area.ts';
import { child } from './children/child.ts';
import { childrenFound } from './children/children-found.ts';
import { behindComparison } from './comparison/behind-comparison.ts';
import { comparison } from './comparison/comparison.ts';
import { findingsCsv, findingsWorkbook, markedFiles } from './findings/findings-files.ts';
import { findingsFrom, findingsPage } from './findings/findings-page.ts';
import { oneFinding } from './findings/one-finding.ts';
import { indicator } from './indicators/indicator.ts';
import { indicators } from './indicators/indicators.ts';
import { indicatorsFile } from './indicators/indicators-file.ts';
import { indicatorsUnlessKnown } from './indicators/indicators-unless-known.ts';
import { outliers } from './indicators/outliers.ts';
import { rowsBehindNumber } from './indicators/rows-behind.ts';
import { listSizes } from './list-sizes.ts';

export const questions = {
  'list-sizes': listSizes,
  findings: findingsPage,
  'findings-from': findingsFrom,
  finding: oneFinding,
  'findings-csv': findingsCsv,
  'findings-workbook': findingsWorkbook,
  'marked-files': markedFiles,
  comparison,
  'behind-comparison': behindComparison,
  indicators,
  'indicators-unless-known': indicatorsUnlessKnown,
  indicator,
  outliers,
  'indicators-file': indicatorsFile,
  'rows-behind': rowsBehindNumber,
  area,
  'children-found': childrenFound,
  child,
} as const;

type Questions = typeof questions;
export type QuestionName = keyof Questions;
export type AskedOf<Name extends QuestionName> = Parameters<Questions[Name]>[1];
export type AnswerTo<Name extends QuestionName> = ReturnType<Questions[Name]>;
