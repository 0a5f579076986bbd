import { InputError } from '#frameworks';
import {
  areasForImprovement,
  paragraphsOf,
  type ReportDocument,
  sectionsOf,
  toHtml,
  toJson,
  toMarkdown,
} from '#report';
import type { ExitCode } from '../exit-code.ts';
import { readReportFile } from '../read-report-file.ts';
import { isSameFile, replaceFile } from '../replace-file.ts';
import { print } from '../terminal/print.ts';

const formats = {
  html: { name: 'one HTML page', write: toHtml },
  md: { name: 'Markdown', write: toMarkdown },
  json: { name: 'JSON', write: toJson },
} as const;

/**
 * `bestfit report convert`: a report (published text, our Markdown or our JSON) as HTML, Markdown or JSON. Writes the whole file or
 * nothing, never over the file it reads; `-` writes to standard output. A text without a readable section is an InputError.
 */
export async function convertReport(
  file: string,
  { to, output }: { to: keyof typeof formats; output: string },
): Promise<ExitCode> {
  const { document } = await readReportFile(file);
  if (document.sections.length === 0) {
    throw new InputError(`${file} holds no section of an inspection report that could be read. Nothing was written.`);
  }
  const { name, write } = formats[to];
  const content = write(document);
  if (output === '-') {
    process.stdout.write(content);
    return 0;
  }
  if (await isSameFile(file, output)) {
    throw new InputError(`${output} is the file that is read. Give another file to write.`);
  }
  await replaceFile(output, content);
  print(`Wrote ${output}: ${name}, ${contentOf(document)}.`);
  return 0;
}

function contentOf(document: ReportDocument): string {
  const graded = [...sectionsOf(document)].filter(({ grade }) => grade !== null).length;
  return [
    counted([...paragraphsOf(document)].length, 'numbered paragraph'),
    counted(graded, 'graded section'),
    counted(areasForImprovement(document).length, 'area for improvement', 'areas for improvement'),
  ].join(', ');
}

const counted = (count: number, one: string, more = `${one}s`) => `${count} ${count === 1 ? one : more}`;
