import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../keys/durable-file.ts';
import { StoreError } from '../store-error.ts';
import { beginningOf, firstLine } from './layout.ts';

/**
 * Writes a backup file for its owner alone (0600), which is there whole or not at all: beside its place, onto the disk, then moved. An
 * earlier backup is replaced; throws StoreError `not-replaced` where the file is anything else.
 */
export async function writeNewFile<T>(path: string, write: (file: FileHandle) => Promise<T>): Promise<T> {
  const target = await realpath(path).catch(() => path);
  await mustBeReplaceable(target, path);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    const file = await open(part, 'wx', 0o600);
    let written: T;
    try {
      written = await write(file);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, target);
    await syncFolder(dirname(target));
    return written;
  } catch (error) {
    // What went wrong first is what must be told, and of the file that was asked for.
    await rm(part, { force: true }).catch(() => undefined);
    throw error instanceof Error && 'path' in error ? Object.assign(error, { path }) : error;
  }
}

async function mustBeReplaceable(target: string, path: string): Promise<void> {
  const status = await stat(target).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  if (status === null || (status.isFile() && status.size === 0)) return;
  if (status.isFile() && (await beginsAsBackup(target))) return;
  throw new StoreError(
    'not-replaced',
    `${path} is there already and is not a backup, so it is left alone. Name another file for the backup.`,
  );
}

async function beginsAsBackup(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(firstLine.length), 0, firstLine.length, 0);
    return beginningOf(buffer.subarray(0, bytesRead)) !== 'none';
  } finally {
    await file.close();
  }
}
