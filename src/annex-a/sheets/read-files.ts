import { Fault } from './fault.ts';
import { fileKind, zipKind } from './file-kind.ts';
import { Budget, type Limits } from './limits.ts';
import { givenName } from './names.ts';
import type { Sheet } from './sheet.ts';
import { readTextFile } from './text/read-text-file.ts';
import { UnreadableFile } from './unreadable-file.ts';
import { readWorkbookFile } from './xlsx/read-workbook-file.ts';
import { type Entry, zipDirectory } from './zip/directory.ts';
import { unpackWhole } from './zip/unpack.ts';

/** A file as it was given. */
export interface GivenFile {
  /** Its name, with folders or without. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How much is read, and who is told how far it has come. */
export interface ReadingOptions {
  /** What differs from `defaultLimits`. */
  readonly limits?: Partial<Limits>;
  /** In place of limits: what other files have used up already, and these use up with them. */
  readonly budget?: Budget;
  /** Called now and then with the bytes done, the bytes of all files, and what is being read. */
  readonly onProgress?: (done: number, total: number, what: string) => void;
}

/** What came of reading files. */
export interface ReadFiles {
  /** In the order of the files and of their sheets. */
  readonly sheets: Sheet[];
  /** The files, and sheets of files, that could not be read, each with the reason and what to do. */
  readonly unread: UnreadableFile[];
}

/**
 * Reads the sheets of Excel workbooks (.xlsx, .xlsm), text files (.csv and their like) and ZIP files of these, told apart by
 * what they hold and not by their names. Nothing is thrown for what a file holds: what cannot be read is in `unread`, and
 * the rest is read all the same. Nothing outside the files is ever read.
 */
export function readSheets(files: readonly GivenFile[], options: ReadingOptions = {}): ReadFiles {
  const reading = new Reading(files, options);
  for (const { name, bytes } of files) reading.file(name, bytes, false);
  return reading.result;
}

class Reading {
  readonly result: ReadFiles = { sheets: [], unread: [] };
  readonly #budget: Budget;
  readonly #total: number;
  readonly #onProgress: (done: number, total: number, what: string) => void;
  #done = 0;

  constructor(files: readonly GivenFile[], { limits, budget, onProgress }: ReadingOptions) {
    this.#budget = budget ?? new Budget(limits);
    this.#total = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
    this.#onProgress = onProgress ?? (() => {});
  }

  /** Reads one file, which may itself come from a ZIP file. */
  file(path: string, bytes: Uint8Array, inZip: boolean): void {
    const name = nameOf(path);
    const before = this.#done;
    try {
      this.#budget.file(bytes.length);
      this.#read(name, bytes, inZip);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      this.result.unread.push(new UnreadableFile(error.code, name));
    }
    // In a ZIP file it is the packed bytes that count, and whoever opened it counts them.
    if (!inZip) this.#progress(before + bytes.length, name);
  }

  #read(name: string, bytes: Uint8Array, inZip: boolean): void {
    const kind = fileKind(bytes);
    if (kind === 'text') this.result.sheets.push(readTextFile(name, bytes, this.#budget));
    else if (kind !== 'zip') throw new Fault(kind);
    else {
      const entries = zipDirectory(bytes, this.#budget.limits.entries);
      const holds = zipKind(entries);
      if (holds === 'workbook') this.#workbook(name, bytes, entries, inZip);
      else if (holds !== 'files') throw new Fault(holds);
      else if (inZip) throw new Fault('zip-in-zip');
      else this.#zip(bytes, entries);
    }
  }

  #workbook(name: string, bytes: Uint8Array, entries: readonly Entry[], inZip: boolean): void {
    const before = this.#done;
    let packed = 0;
    const read = readWorkbookFile(name, bytes, entries, this.#budget, (packedBytes, sheet) => {
      packed += packedBytes;
      const what = sheet === '' ? name : `${name}, ${sheet}`;
      this.#progress(inZip ? before : before + Math.min(packed, bytes.length), what);
    });
    this.result.sheets.push(...read.sheets);
    for (const { sheet, code } of read.unread) this.result.unread.push(new UnreadableFile(code, name, sheet));
  }

  #zip(archive: Uint8Array, entries: readonly Entry[]): void {
    const given = entries.filter(({ path }) => !isLeftOut(path));
    if (given.length === 0) throw new Fault('nothing-inside');
    for (const entry of given) {
      // Said once of the whole, not of each that is left.
      if (!this.#budget.takesFiles) throw new Fault('too-large');
      const name = givenName(nameOf(entry.path));
      try {
        this.file(name, unpackWhole({ archive, entry }, this.#budget), true);
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        this.result.unread.push(new UnreadableFile(error.code, name));
      }
      this.#progress(this.#done + entry.packedBytes, name);
    }
  }

  #progress(done: number, what: string): void {
    this.#done = Math.min(done, this.#total);
    this.#onProgress(this.#done, this.#total, what);
  }
}

const nameOf = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);

/** What systems and programs put beside the files that a person put there. */
function isLeftOut(path: string): boolean {
  const steps = path.split('/');
  const name = steps.at(-1) ?? '';
  return (
    steps.includes('__MACOSX') ||
    name.startsWith('.') ||
    name.startsWith('~$') ||
    /^(thumbs\.db|desktop\.ini)$/i.test(name)
  );
}
