// Files as they were sent, read into sheets on a worker thread.
import { readSheets, type Sheet } from '#annex-a';

/** A file of a submission, unsealed. */
export type SentFile = {
  /** Its id, by which a list says in which files it stands. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A sheet with the id of the file that it is from. */
export type SheetOfFile = { readonly file: string; readonly sheet: Sheet };

/** Below the limits of the readers themselves: a thread of the service has less room than a command of its own. */
const most = { rows: 1_000_000, cells: 20_000_000, unpackedBytes: 600_000_000, characters: 80_000_000 } as const;

/**
 * Reads the sheets of one submission's files. `unread` has what could not be read, and what to do, in words. `tell` hears the share that
 * is done, 0 to 1.
 */
export function readSentFiles(
  files: readonly SentFile[],
  tell: (share: number) => void = () => {},
): { readonly sheets: readonly SheetOfFile[]; readonly unread: readonly string[] } {
  const all = Math.max(
    1,
    files.reduce((sum, { bytes }) => sum + bytes.length, 0),
  );
  const sheets: SheetOfFile[] = [];
  const unread: string[] = [];
  let done = 0;
  let rows: number = most.rows;
  let cells: number = most.cells;
  for (const { id, name, bytes } of files) {
    // One by one: each sheet must say which file it is from, and two files may have one name.
    const read = readSheets([{ name, bytes }], {
      limits: { ...most, rows, cells },
      onProgress: (so) => tell((done + so) / all),
    });
    for (const sheet of read.sheets) {
      sheets.push({ file: id, sheet });
      rows = Math.max(0, rows - sheet.rowNumbers.length);
      cells = Math.max(0, cells - sheet.rowNumbers.length * sheet.columns.length);
    }
    unread.push(...read.unread.map(({ message }) => message));
    done += bytes.length;
  }
  return { sheets, unread };
}
