// Files as they were sent, read into sheets on a worker thread.
import { Budget, readSheets, type Sheet } from '#annex-a';
import { tooMuchToRead } from './too-much-to-read.ts';

/** A file of a submission, unsealed. */
export type SentFile = {
  /** Its id, by which a list says in which files it stands. */
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** A sheet with the id of the file that it is from. */
export type SheetOfFile = { readonly file: string; readonly sheet: Sheet };

/**
 * What a submission and all that it rests on may take together, on whichever thread: what could be checked can be looked at afterwards.
 * Below the limits of the readers themselves: a thread of the service has less room than a command of its own. `bytes` are as sent.
 */
const most = {
  bytes: 300_000_000,
  rows: 1_000_000,
  cells: 20_000_000,
  unpackedBytes: 600_000_000,
  characters: 80_000_000,
};

/** Room to read a submission in, with all that it rests on. */
export class RoomToRead {
  readonly budget: Budget;
  #bytes: number;

  constructor(less: Partial<typeof most> = {}) {
    const { bytes, ...limits } = { ...most, ...less };
    this.#bytes = bytes;
    this.budget = new Budget(limits);
  }

  /** Whether there is room for files of so many bytes, which have it then. */
  takes(bytes: number): boolean {
    this.#bytes -= bytes;
    return this.#bytes >= 0;
  }
}

/** So many files and sheets that could not be read are told of one by one. */
const mostUnread = 50;

/** What came of reading the files of one submission. */
export type ReadSentFiles = {
  readonly sheets: readonly SheetOfFile[];
  /** What could not be read, and what to do, in words. */
  readonly unread: readonly string[];
  /** Whether all was read that there was; false where the room was used up. */
  readonly whole: boolean;
};

/** Reads the sheets of one submission's files. `tell` hears the share that is done, 0 to 1. */
export function readSentFiles(
  files: readonly SentFile[],
  room: RoomToRead,
  tell: (share: number) => void = () => {},
): ReadSentFiles {
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (!room.takes(all)) return { sheets: [], unread: [tooMuchToRead], whole: false };
  const { budget } = room;
  const sheets: SheetOfFile[] = [];
  const unread: string[] = [];
  const { beyond } = budget;
  let left = 0;
  let done = 0;
  for (const { id, name, bytes } of files) {
    // One by one: each sheet must say which file it is from, and two files may have one name.
    const read = readSheets([{ name, bytes }], { budget, onProgress: (so) => tell((done + so) / Math.max(1, all)) });
    for (const sheet of read.sheets) sheets.push({ file: id, sheet });
    const told = read.unread.slice(0, mostUnread - unread.length);
    unread.push(...told.map(({ message }) => message));
    left += read.unread.length - told.length;
    done += bytes.length;
  }
  if (left > 0) unread.push(`And ${left} more that could not be read.`);
  return { sheets, unread, whole: budget.beyond === beyond };
}
