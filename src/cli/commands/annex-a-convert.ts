import { join } from 'node:path';
import { arrowBytes, cleanSheet, csvText, type List, parquetBytes, type Submission, workbookBytes } from '#annex-a';
import { readRequest } from '../annex-a/request.ts';
import type { RequestOptions } from '../annex-a/request-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { makeFolder } from '../make-folder.ts';
import { replaceFile } from '../replace-file.ts';
import { print } from '../terminal/print.ts';

type Options = RequestOptions & { to: 'csv' | 'arrow' | 'parquet' | 'xlsx'; output: string };

/** `bestfit annex-a convert`: the lists as one clean workbook, or as a folder with a CSV, Arrow or Parquet file for each. */
export async function convertLists(paths: readonly string[], options: Options): Promise<ExitCode> {
  const { submission, unread } = await readRequest(paths, options);
  const lists = [...submission.lists.values()];
  if (options.to === 'xlsx') {
    await replaceFile(options.output, workbookBytes({ sheets: lists.map((list) => cleanSheet(list, submission)) }));
    print(`${options.output}: ${lists.length} lists.`);
  } else {
    await makeFolder(options.output, 'Name another with -o.');
    for (const list of lists) {
      const file = join(options.output, `list-${String(list.no).padStart(2, '0')}.${options.to}`);
      await replaceFile(file, await contentOf(options.to, list, submission));
      print(`${file}: ${list.rows.toLocaleString('en-GB')} rows.`);
    }
  }
  for (const { message } of unread) process.stderr.write(`bestfit: ${message}\n`);
  return unread.length > 0 ? 2 : 0;
}

async function contentOf(
  to: 'csv' | 'arrow' | 'parquet',
  list: List,
  submission: Submission,
): Promise<string | Uint8Array> {
  switch (to) {
    case 'csv': {
      const { columns, rows } = cleanSheet(list, submission);
      // The mark at its beginning tells Excel that the text is UTF-8.
      return `\ufeff${csvText([columns.map(({ heading }) => heading), ...rows])}`;
    }
    case 'arrow':
      return arrowBytes(list, submission);
    case 'parquet':
      return parquetBytes(list, submission);
  }
}
