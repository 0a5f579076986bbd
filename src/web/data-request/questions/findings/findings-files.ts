import {
  findingsCsv as csvOf,
  type DescribedFinding,
  type FindingsFilter,
  markedWorkbook,
  findingsWorkbook as workbookOf,
} from '#annex-a';
import type { Answering, Opened } from '../../opened.ts';
import { explainedBy, indexOf } from './indexed.ts';

/** Which findings a file holds. */
export type FileAsked = { readonly filter: FindingsFilter; readonly explained: readonly string[] };

/** The findings that a filter leaves, one after another. */
function* asked({ findings }: Opened, { filter, explained }: FileAsked): Generator<DescribedFinding> {
  for (const place of indexOf(findings).narrowed(filter, explainedBy(explained))) {
    const finding = findings[place];
    if (finding !== undefined) yield finding;
  }
}

/** Findings as a CSV file. The mark at its beginning tells Excel that the text is UTF-8. */
export const findingsCsv: Answering<FileAsked, Uint8Array<ArrayBuffer>> = (opened, file) =>
  new TextEncoder().encode(`\ufeff${csvOf(asked(opened, file))}`);

/** Findings as a workbook, with summaries and what was not checked. */
export const findingsWorkbook: Answering<FileAsked, Uint8Array<ArrayBuffer>> = (opened, file) =>
  workbookOf(opened.lists(), asked(opened, file), opened.notRun);

/** The files that the lists stand in: which there are, and one of them with its cells marked. */
export type MarkedFiles = {
  readonly files: readonly { readonly name: string; readonly sheets: readonly string[] }[];
  /** Null when none of several was chosen. */
  readonly workbook: Uint8Array<ArrayBuffer> | null;
};

/** A file as it was sent with its cells marked: the one of a place among them, from 0, or the only one where none is named. */
export const markedFiles: Answering<{ readonly file: number | null }, MarkedFiles> = (opened, { file }) => {
  const byFile = [...Map.groupBy(opened.sheets(), (sheet) => sheet.file)];
  const chosen = file === null && byFile.length === 1 ? byFile[0] : byFile[file ?? -1];
  return {
    files: byFile.map(([name, sheets]) => ({ name, sheets: sheets.map((sheet) => sheet.name) })),
    workbook: chosen === undefined ? null : markedWorkbook(chosen[1], opened.lists(), opened.findings),
  };
};
