import { type FaultCode, faults } from './fault.ts';
import { shownName } from './names.ts';

/**
 * A file, or one sheet of it, that could not be read. The message says which, what is wrong and what to do, and never
 * what a cell holds.
 */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  readonly code: FaultCode;
  /** The file's name, without folders. */
  readonly file: string;
  /** The sheet, where the rest of the file was read; null where nothing was. */
  readonly sheet: string | null;

  constructor(code: FaultCode, file: string, sheet: string | null = null) {
    const [what, remedy] = faults[code];
    super(`${sheet === null ? '' : `Sheet "${shownName(sheet)}" of `}"${shownName(file)}" ${what}. ${remedy}`);
    this.code = code;
    this.file = file;
    this.sheet = sheet;
  }
}
