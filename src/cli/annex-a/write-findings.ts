import { join } from 'node:path';
import { type CheckResult, findingsCsv, findingsWorkbook, markedWorkbook } from '#annex-a';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';
import type { ReadRequest } from './request.ts';

/** Writes the findings as a workbook and as CSV, and the submitted lists with their cells marked, into a folder. */
export async function writeFindings(
  folder: string,
  { submission, sheets }: ReadRequest,
  result: CheckResult,
): Promise<void> {
  await makeFolder(folder, 'Name another with --out.');
  // The mark at its beginning tells Excel that the text is UTF-8.
  await replaceFile(join(folder, 'findings.csv'), `\ufeff${findingsCsv(submission, result)}`);
  await replaceFile(join(folder, 'findings.xlsx'), findingsWorkbook(submission, result));
  await replaceFile(join(folder, 'marked.xlsx'), markedWorkbook(sheets, submission, result));
}
