import { templateWorkbook } from '#annex-a';
import { asAtOf, editionOf } from '../annex-a/request-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { replaceFile } from '../replace-file.ts';
import { print } from '../terminal/print.ts';

/** `bestfit annex-a template`: an empty workbook to fill in. */
export async function writeTemplate(edition: string, options: { output: string; asAt?: string }): Promise<ExitCode> {
  const asAt = options.asAt === undefined ? null : asAtOf(options.asAt);
  await replaceFile(options.output, templateWorkbook(editionOf(edition), asAt));
  print(
    `${options.output}: a sheet for each list, with notes and drop-down lists of codes. Fill it in, then check it.`,
  );
  return 0;
}
