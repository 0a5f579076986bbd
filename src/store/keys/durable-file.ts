import { type FileHandle, link, open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** What a system error is called; empty for any other error. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** One content of a file: changes whenever the name leads to other content. */
export type Stamp = string;

/** A file's stamp; null where there is none. */
export async function stampOf(path: string): Promise<Stamp | null> {
  try {
    return asStamp(await stat(path, { bigint: true }));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * A file's text, its permission bits and its stamp, all of one content though others may replace it meanwhile; null where there is
 * none.
 */
export async function readWhole(path: string): Promise<{ text: string; mode: number; stamp: Stamp } | null> {
  for (;;) {
    const read = await readOnce(path);
    // A replaced file may have been wiped under our hands: only what the name still leads to counts.
    if (read === null || read.stamp === (await stampOf(path))) return read;
  }
}

async function readOnce(path: string): Promise<{ text: string; mode: number; stamp: Stamp } | null> {
  const file = await openIfThere(path, 'r');
  if (file === null) return null;
  try {
    const status = await file.stat({ bigint: true });
    return { text: await file.readFile('utf8'), mode: Number(status.mode & 0o777n), stamp: asStamp(status) };
  } finally {
    await file.close();
  }
}

async function openIfThere(path: string, flags: 'r' | 'r+'): Promise<FileHandle | null> {
  try {
    return await open(path, flags);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

// Time of change of status would change with every link made for wiping; the time of content does not.
const asStamp = ({ dev, ino, mtimeNs, size }: { dev: bigint; ino: bigint; mtimeNs: bigint; size: bigint }): Stamp =>
  `${dev}-${ino}-${mtimeNs}-${size}`;

/** Writes a new file for its owner alone (0600), on disk when this returns. Throws the system's EEXIST where one stands there. */
export async function writeNew(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text, 'utf8');
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The places that replacing a file needs beside it. What a crash leaves there is wiped by `wipeLeftovers`. */
const besideOf = (path: string) => ({ fresh: `${path}.new`, old: `${path}.old` });

/**
 * Replaces a file so that it is there, whole, old or new, at every moment, and on disk when this returns. `lastCheck` runs directly
 * before the new file takes the place. One writer at a time: hold a lock.
 */
export async function replaceDurably(path: string, text: string, lastCheck: () => Promise<void>): Promise<void> {
  const { fresh } = besideOf(path);
  await wipeLeftovers(path);
  await writeNew(fresh, text);
  await takePlace(fresh, path, lastCheck);
}

/**
 * Puts one file in another's place, under the rules of `replaceDurably`. The old content is overwritten, every time: a wrapped key
 * that is destroyed later must not be found in what stood here before. (A disk that moves what it overwrites, as flash does, may
 * keep a copy that the file system cannot reach.)
 */
export async function takePlace(fresh: string, path: string, lastCheck: () => Promise<void>): Promise<void> {
  const { old } = besideOf(path);
  // A second name, so that the old content is still found, and overwritten, if this process dies before it can.
  await link(path, old).catch(unless('ENOENT'));
  await lastCheck();
  await rename(fresh, path);
  await syncFolder(dirname(path));
  await wipe(old);
}

/** Whether a writer of the file died before it was done. */
export async function hasLeftovers(path: string): Promise<boolean> {
  const { fresh, old } = besideOf(path);
  return (await stampOf(fresh)) !== null || (await stampOf(old)) !== null;
}

/** Wipes what a writer that died left beside the file. */
export async function wipeLeftovers(path: string): Promise<void> {
  const { fresh, old } = besideOf(path);
  await wipe(fresh);
  await wipe(old);
}

/** Overwrites a file and removes it; where another name leads to the same content, only this name is removed. */
export async function wipe(path: string): Promise<void> {
  const file = await openIfThere(path, 'r+');
  if (file === null) return;
  try {
    const { nlink, size } = await file.stat();
    if (nlink === 1) {
      await file.write(Buffer.alloc(size), 0, size, 0);
      await file.sync();
    }
  } finally {
    await file.close();
  }
  await rm(path, { force: true });
}

/** Makes the names in a folder last through a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

export const unless =
  (code: string) =>
  (error: unknown): void => {
    if (codeOf(error) !== code) throw error;
  };
