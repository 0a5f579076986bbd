import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { arrowBytes, cleanSheet, csvText, type List, parquetBytes, type Submission, workbookBytes } from '#annex-a';
import { isoDay, writtenDayNumber } from '#calendar';
import { InputError } from '#frameworks';
import { counted } from '../annex-a/counted.ts';
import { readLists } from '../annex-a/request.ts';
import type { RequestOptions } from '../annex-a/request-options.ts';
import type { ExitCode } from '../exit-code.ts';
import { makeFolder } from '../make-folder.ts';
import { isSameFile, replaceFile } from '../replace-file.ts';
import { print, printJson } from '../terminal/print.ts';

type Options = RequestOptions & { to: 'csv' | 'arrow' | 'parquet' | 'xlsx'; output: string };

/**
 * `bestfit annex-a convert`: the lists as one clean workbook, or as a folder with a CSV, Arrow or Parquet file for each. Never writes over
 * a file that it reads.
 */
export async function convertLists(paths: readonly string[], options: Options): Promise<ExitCode> {
  const { submission, unread } = await readLists(paths, options);
  const lists = [...submission.lists.values()];
  const files: { file: string; lists: number[]; rows: number }[] = [];
  const write = async (file: string, of: readonly List[], content: () => Promise<string | Uint8Array>) => {
    await mustDiffer(paths, file);
    await replaceFile(file, await content());
    files.push({ file, lists: of.map(({ no }) => no), rows: of.reduce((sum, { rows }) => sum + rows, 0) });
  };
  if (options.to === 'xlsx') {
    await write(options.output, lists, async () =>
      workbookBytes({ sheets: lists.map((list) => cleanSheet(list, submission)) }),
    );
  } else {
    const { to, output } = options;
    await makeFolder(output, 'Name another with -o.');
    for (const list of lists) {
      const file = join(output, `list-${String(list.no).padStart(2, '0')}.${to}`);
      await write(file, [list], () => contentOf(to, list, submission));
    }
  }
  const { edition, asAt } = submission;
  if (options.json) printJson({ edition, asAt: isoDay(asAt), files });
  else {
    print(
      `Edition ${edition} as at ${writtenDayNumber(asAt)}:`,
      ...files.map((each) => `${each.file}: ${counted(each.lists.length, 'list')}, ${counted(each.rows, 'row')}`),
    );
  }
  return unread.length > 0 ? 2 : 0;
}

/** A folder that is read may hold the file too: nothing in it is written over. */
async function mustDiffer(paths: readonly string[], file: string): Promise<void> {
  for (const path of paths) {
    const isInside = (await isSameFile(path, dirname(file))) && (await stat(file).catch(() => null)) !== null;
    if (isInside || (await isSameFile(path, file))) {
      throw new InputError(`${file} is a file that is read. Name another place with -o.`);
    }
  }
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
