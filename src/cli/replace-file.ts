import { open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { InputError } from '#frameworks';

/**
 * Writes a file so that it is there whole or not at all: into a temporary file beside it, which then takes its place. An existing
 * file is replaced; a link is followed; a device such as /dev/null is written to directly. Throws InputError for a folder, and where
 * the folder to write in does not exist.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = (await existing(path)) ?? path;
  const status = await stat(target).catch(() => null);
  if (status?.isDirectory()) throw new InputError(`${path} is a folder. Name the file to write in it.`);
  if (status !== null && !status.isFile()) {
    await writeTo(target, 'w', content);
    return;
  }
  if (status === null) await mustBeFolder(dirname(target), path);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    await writeTo(temporary, 'wx', content);
    await rename(temporary, target);
  } catch (error) {
    // What went wrong first is what must be told.
    await rm(temporary, { force: true }).catch(() => undefined);
    throw namedAfter(path, error);
  }
}

/** Whether two paths lead to one file, by name, by link or by hard link. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((path) => stat(path, { bigint: true }).catch(() => null)));
  return one != null && other != null && one.dev === other.dev && one.ino === other.ino;
}

/** Throws InputError when the folder that a new file shall stand in is none. */
async function mustBeFolder(folder: string, path: string): Promise<void> {
  const code = await stat(folder).then(
    (status) => (status.isDirectory() ? null : 'ENOTDIR'),
    (error: NodeJS.ErrnoException) => error.code,
  );
  if (code === 'ENOENT')
    throw new InputError(`${path}: the folder ${folder} does not exist. Make it first, or name another.`);
  if (code === 'ENOTDIR') throw new InputError(`${path}: ${folder} is no folder. Name a file in a folder.`);
}

async function existing(path: string): Promise<string | null> {
  return realpath(path).catch(() => null);
}

async function writeTo(path: string, flags: 'w' | 'wx', content: string | Uint8Array): Promise<void> {
  const file = await open(path, flags);
  try {
    await file.writeFile(content, 'utf8');
    // The name must not come to stand for content that a power cut could still lose. A device has nothing to flush.
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** The same error about the path that was asked for: the temporary file's name would say nothing to anybody. */
function namedAfter(path: string, error: unknown): unknown {
  return error instanceof Error && 'path' in error ? Object.assign(error, { path }) : error;
}
