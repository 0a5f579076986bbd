import { isoDay } from '#calendar';
import { InputError } from '#frameworks';
import { documentLines } from '../annex-a/document-lines.ts';
import { perChildDocuments } from '../annex-a/per-child-documents.ts';
import { readLists } from '../annex-a/request.ts';
import { asAtOf, type RequestOptions } from '../annex-a/request-options.ts';
import { sortedFolder } from '../annex-a/sorted-folder.ts';
import type { ExitCode } from '../exit-code.ts';
import { print, printJson, rowWidth } from '../terminal/print.ts';

type Options = RequestOptions & { lscbConcurrent?: boolean; lists?: string[] };

/**
 * `bestfit annex-a documents`: which of the documents asked for a folder holds, by the number before each name, and what stands in those
 * on single children. 1 when a document is missing, a file answers none, or an error is found; 2 when a file could not be read.
 */
export async function sortFolder(folder: string, options: Options): Promise<ExitCode> {
  const sorted = await sortedFolder(folder, options.lscbConcurrent === true);
  if (options.lists === undefined && (options.edition ?? options.mapping) !== undefined) {
    throw new InputError('--edition and --mapping are about the lists: name these with --lists.');
  }
  const request = options.lists === undefined ? null : await readLists(options.lists, options);
  const asAt = request?.submission.asAt ?? (options.asAt === undefined ? null : asAtOf(options.asAt));
  const submission = request?.submission ?? null;
  const perChild = await perChildDocuments(folder, sorted, { asAt, submission });
  if (options.json) {
    const { lscbConcurrent, supplied, missing, unexpected } = sorted;
    printJson({
      lscbConcurrent,
      asAt: asAt === null ? null : isoDay(asAt),
      edition: submission?.edition ?? null,
      supplied: supplied.map(({ document: { no, title }, files }) => ({ no, title, files })),
      missing: missing.map(({ no, title }) => ({ no, title })),
      unexpected,
      perChild: perChild.map(({ table, ...rest }) => ({
        ...rest,
        sheets: table?.sheets ?? [],
        children: table?.children ?? null,
      })),
    });
  } else print(...documentLines(sorted, perChild, { asAt, submission, width: rowWidth() }));
  if (perChild.some(({ unread }) => unread.length > 0) || (request?.unread.length ?? 0) > 0) return 2;
  const errors = perChild.some(({ findings }) => findings.some(({ severity }) => severity === 'error'));
  return errors || sorted.missing.length + sorted.unexpected.length > 0 ? 1 : 0;
}
