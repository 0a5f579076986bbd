import { join } from 'node:path';
import { type CheckResult, findingsCsv, findingsWorkbook, markedWorkbook } from '#annex-a';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';
import type { ReadRequest } from './request.ts';

/** Writes the findings as a workbook and as CSV, and the submitted lists with their cells marked, into a folder. Gives the files. */
export async function writeFindings(
  folder: string,
  { submission, sheets }: ReadRequest,
  result: CheckResult,
): Promise<readonly string[]> {
  await makeFolder(folder, 'Name another with --out.');
  const contents = [
    // The mark at its beginning tells Excel that the text is UTF-8.
    ['findings.csv', () => `\ufeff${findingsCsv(submission, result)}`],
    ['findings.xlsx', () => findingsWorkbook(submission, result)],
    ['marked.xlsx', () => markedWorkbook(sheets, submission, result)],
  ] as const;
  const files: string[] = [];
  for (const [name, content] of contents) {
    const file = join(folder, name);
    await replaceFile(file, content());
    files.push(file);
  }
  return files;
}
