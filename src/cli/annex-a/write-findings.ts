import { join } from 'node:path';
import {
  type CheckResult,
  findingsCsv,
  findingsInWords,
  findingsWorkbook,
  markedWorkbook,
  notRunInWords,
} from '#annex-a';
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
  const findings = findingsInWords(result, submission);
  const contents = [
    // The mark at its beginning tells Excel that the text is UTF-8.
    ['findings.csv', () => `\ufeff${findingsCsv(findings)}`],
    ['findings.xlsx', () => findingsWorkbook(submission, findings, notRunInWords(result))],
    ['marked.xlsx', () => markedWorkbook(sheets, submission, findings)],
  ] as const;
  const files: string[] = [];
  for (const [name, content] of contents) {
    const file = join(folder, name);
    await replaceFile(file, content());
    files.push(file);
  }
  return files;
}
