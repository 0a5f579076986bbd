import {
  type Mapping,
  MappingError,
  parseMapping,
  readSheets,
  readSubmission,
  type Sheet,
  type Submission,
  type UnreadableFile,
} from '#annex-a';
import { InputError } from '#frameworks';
import { type RequestFile, requestFiles } from './request-files.ts';
import { asAtOf, editionOf, type RequestOptions } from './request-options.ts';
import { textBeside, whatIs } from './text-beside.ts';

/** A data request as read from files. */
export interface ReadRequest {
  readonly submission: Submission;
  readonly files: readonly RequestFile[];
  readonly sheets: readonly Sheet[];
  /** Files that could not be read, each with why and what to do. */
  readonly unread: readonly UnreadableFile[];
}

/**
 * Reads the files of a data request. Throws InputError where an option is missing or wrong, and where no file could be read at all; a
 * file that could not be read among others that could is given back with why.
 */
export async function readRequest(paths: readonly string[], options: RequestOptions): Promise<ReadRequest> {
  const edition = editionOf(options.edition);
  const asAt = asAtOf(options.asAt);
  const mapping = options.mapping === undefined ? undefined : await mappingIn(options.mapping);
  const { files } = await requestFiles(paths);
  const progress = progressOnTerminal();
  const { sheets, unread } = readSheets(files, { onProgress: progress.tell });
  progress.end();
  if (sheets.length === 0)
    throw new InputError(unread.map(({ message }) => message).join(' ') || 'No file holds a sheet.');
  return { submission: readSubmission(sheets, { edition, asAt, ...(mapping && { mapping }) }), files, sheets, unread };
}

/**
 * As `readRequest`, for what says nothing without a list. Throws InputError where no sheet is one, with what to do; files that could not
 * be read are told on standard error.
 */
export async function readLists(paths: readonly string[], options: RequestOptions): Promise<ReadRequest> {
  const request = await readRequest(paths, options);
  for (const { message } of request.unread) process.stderr.write(`bestfit: ${message}\n`);
  if (request.submission.lists.size === 0) throw new InputError(noLists(request));
  return request;
}

/** What is said when no sheet of what was read is a list of the edition. */
export const noLists = ({ sheets, submission }: Pick<ReadRequest, 'sheets' | 'submission'>): string =>
  `${sheets.length === 1 ? 'The only sheet has not' : `None of the ${sheets.length} sheets has`} the headings of a list of ${submission.edition}. Give the files of the lists, or say with --mapping which sheet is which.`;

async function mappingIn(path: string): Promise<Mapping> {
  const text = await textBeside(path, whatIs.mapping);
  try {
    return parseMapping(text);
  } catch (error) {
    if (error instanceof MappingError) throw new InputError(`${path}: ${error.problems.join('; ')}.`);
    throw error;
  }
}

function progressOnTerminal() {
  let last = 0;
  return {
    tell: (done: number, total: number, what: string) => {
      const now = performance.now();
      if (!process.stderr.isTTY || now - last < 100) return;
      last = now;
      process.stderr.write(`\r\u001b[K${what}: ${Math.floor((done / Math.max(1, total)) * 100)} %`);
    },
    end: () => {
      if (process.stderr.isTTY && last > 0) process.stderr.write('\r\u001b[K');
    },
  };
}
