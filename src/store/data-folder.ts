import { join, resolve } from 'node:path';
import { folderTrouble } from './embedded/folder-trouble.ts';
import { type Holder, LockHeld, takeLock } from './embedded/lock-file.ts';
import { makePassableFolder } from './embedded/passage.ts';

/** Another process works on the data folder; the message says who, since when and where, as far as it is known. */
export class DataFolderHeld extends Error {
  override readonly name = 'DataFolderHeld';
  readonly folder: string;
  /** Null when the holder could not be asked after. */
  readonly holder: Holder | null;

  constructor(folder: string, holder: Holder | null) {
    super(
      `The data folder ${folder} is in use by ${holder === null ? 'another process' : described(holder)}. ` +
        'Stop that one first, or name another data folder.',
    );
    this.folder = folder;
    this.holder = holder;
  }
}

/** A data folder that is this process's alone. */
export type HeldDataFolder = {
  /** Says where this process is reached, for those who come later. */
  tell(address: string): Promise<void>;
  /** Gives the folder back. Safe to call twice; the end of the process does the same. */
  release(): Promise<void>;
};

/**
 * Takes the data folder for this process, and makes it when it is missing: closed to others (0700), or as root open for passage
 * only (0711), since root's database server runs as another user: see passage.ts. The lock is the kernel's and ends with the
 * process, however that ends: see lock-file.ts. Throws DataFolderHeld, and EmbeddedError when the folder cannot be made or written.
 */
export async function holdDataFolder(folder: string, by: { readonly what: string }): Promise<HeldDataFolder> {
  try {
    await makePassableFolder(resolve(folder));
    return await takeLock(join(resolve(folder), 'bestfit.lock'), by.what);
  } catch (error) {
    if (error instanceof LockHeld) throw new DataFolderHeld(folder, error.holder);
    throw folderTrouble(folder, error);
  }
}

function described({ what, pid, since, address }: Holder): string {
  const when = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', dateStyle: 'long', timeStyle: 'short' });
  return `${what} (process ${pid}, since ${when.format(new Date(since))}${address === null ? '' : `, at ${address}`})`;
}
