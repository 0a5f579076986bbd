import { stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { sortDocuments } from '#annex-a';
import { InputError } from '#frameworks';
import { counted } from '../annex-a/counted.ts';
import { filesBelow } from '../annex-a/request-files.ts';
import type { ExitCode } from '../exit-code.ts';
import { heading, paragraph, print, printJson, rowWidth } from '../terminal/print.ts';
import { table } from '../terminal/table.ts';

type Options = { lscbConcurrent?: boolean; json?: boolean };

/** `bestfit annex-a documents`: which of the documents asked for a folder holds, by the number before each name. 1 when one is missing or a file answers none. */
export async function sortFolder(folder: string, options: Options): Promise<ExitCode> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new InputError(`${folder}: there is no such folder.`);
  const names = (await filesBelow(folder)).map((path) => relative(folder, path).split(sep).join('/'));
  const sorted = sortDocuments(names, { lscbConcurrent: options.lscbConcurrent === true });
  const { supplied, missing, unexpected } = sorted;
  if (options.json) {
    printJson({
      lscbConcurrent: sorted.lscbConcurrent,
      supplied: supplied.map(({ document: { no, title }, files }) => ({ no, title, files })),
      missing: missing.map(({ no, title }) => ({ no, title })),
      unexpected,
    });
  } else {
    const board = sorted.lscbConcurrent
      ? 'with a review of the safeguarding board'
      : 'without one of the safeguarding board';
    print(
      ...heading(`${supplied.length} of ${supplied.length + missing.length} documents, for an inspection ${board}`),
      '',
      ...table(
        [{ heading: 'No' }, { heading: 'Document', weight: 1 }, { heading: 'Files', weight: 2 }],
        supplied.map(({ document: { no, title }, files }) => [no, title, files.join('\n')]),
        rowWidth(),
      ),
      ...(missing.length === 0 ? [] : heading(`${counted(missing.length, 'document')} missing`)),
      ...missing.map(({ no, title }) => `${no}  ${title}`),
      ...(unexpected.length === 0 ? [] : heading(`${counted(unexpected.length, 'file')} not expected`)),
      ...unexpected.flatMap(({ name, because }) => paragraph(`${name}: ${because}.`)),
    );
  }
  return missing.length + unexpected.length > 0 ? 1 : 0;
}
