import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { InputError } from '#frameworks';

/** The endings of files that may hold lists. In a folder, others are passed over. */
const listEnding = /^\.(?:xlsx|xlsm|xlsb|xls|ods|csv|tsv|txt|zip)$/i;

/** Whether a file may hold lists, by its ending. */
export const isListFile = (path: string): boolean => listEnding.test(extname(path));

/** The largest file that is read. */
const largest = 1024 ** 3;

export interface RequestFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface RequestFiles {
  readonly files: readonly RequestFile[];
  /** Files in folders whose ending is of no list. */
  readonly passedOver: readonly string[];
}

/**
 * The files of a data request that paths name: a file as it is, a folder with all below it that may hold lists. Hidden files and the
 * locks that office programs leave (`~$…`) are not looked at. Throws InputError for a path that is not there, and for a file over 1 GB.
 */
export async function requestFiles(paths: readonly string[]): Promise<RequestFiles> {
  const files: RequestFile[] = [];
  const passedOver: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (found === null) throw new InputError(`${path}: there is no such file or folder.`);
    if (!found.isDirectory()) {
      files.push(await readRequestFile(path));
      continue;
    }
    for (const inside of await filesBelow(path)) {
      const name = relative(path, inside).split(sep).join('/');
      if (!isListFile(inside)) passedOver.push(name);
      else files.push({ ...(await readRequestFile(inside)), name });
    }
  }
  if (files.length === 0) {
    throw new InputError(
      `${paths.join(', ')}: no file there is a workbook or CSV file. Give the .xlsx, .csv or .zip files of the lists.`,
    );
  }
  return { files, passedOver };
}

/** Every file below a folder, in order of name, hidden ones and office locks left out. Links to folders are not followed. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name.startsWith('~$')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...(await filesBelow(path)));
    else if (entry.isFile() || entry.isSymbolicLink()) found.push(path);
  }
  return found;
}

/** One file. Throws InputError when it is larger than 1 GB. */
export async function readRequestFile(path: string): Promise<RequestFile> {
  if ((await stat(path)).size > largest) {
    throw new InputError(`${path}: the file is larger than 1 GB. Give the lists in several files.`);
  }
  return { name: basename(path), bytes: await readFile(path) };
}
