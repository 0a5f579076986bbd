import {
  type EditionId,
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
import { readText } from '../read-text.ts';
import { type RequestFile, requestFiles } from './request-files.ts';
import { asAtOf, editionOf, type RequestOptions } from './request-options.ts';

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
  return readFiles(files, { edition, asAt, ...(mapping && { mapping }) });
}

async function mappingIn(path: string): Promise<Mapping> {
  try {
    return parseMapping(await readText(path));
  } catch (error) {
    if (error instanceof MappingError) throw new InputError(`${path}: ${error.problems.join('; ')}.`);
    throw error;
  }
}

/** Reads files that are at hand already. */
export function readFiles(
  files: readonly RequestFile[],
  options: { readonly edition: EditionId; readonly asAt: number; readonly mapping?: Mapping },
): ReadRequest {
  const progress = progressOnTerminal();
  const { sheets, unread } = readSheets(files, { onProgress: progress.tell });
  progress.end();
  if (sheets.length === 0)
    throw new InputError(unread.map(({ message }) => message).join(' ') || 'No file holds a sheet.');
  return { submission: readSubmission(sheets, options), files, sheets, unread };
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
