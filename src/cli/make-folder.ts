import { mkdir, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { InputError } from '#frameworks';

/**
 * Makes a folder that only its owner may open, with the folders above it that are not there yet; one that is there stays as it
 * is. Throws InputError that says why it cannot be made, with the advice. Level by level: where the system answers that a
 * folder is not there although its parent is, as /proc does, Node's own way of making all levels never ends.
 */
export async function makeFolder(folder: string, advice: string): Promise<void> {
  const path = resolve(folder);
  const missing: string[] = [];
  for (let level = path; !(await isFolder(level, advice)); level = dirname(level)) missing.unshift(level);
  for (const level of missing) {
    try {
      await mkdir(level, { mode: 0o700 });
    } catch (error) {
      // Another process may have made it meanwhile.
      if (!(await isFolder(level, advice))) throw cannotMake(level, error, advice);
    }
  }
}

async function isFolder(path: string, advice: string): Promise<boolean> {
  try {
    if ((await stat(path)).isDirectory()) return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' && dirname(path) !== path) return false;
    // The level above says it better: it is a file.
    if (codeOf(error) === 'ENOTDIR') return false;
    throw cannotMake(path, error, advice);
  }
  throw new InputError(`${path} is a file, not a folder. ${advice}`);
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'the system makes no folders there',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
};

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const cannotMake = (path: string, error: unknown, advice: string): InputError =>
  new InputError(
    `The folder ${path} cannot be made: ${reasons[codeOf(error)] ?? `the system refuses it (${codeOf(error)})`}. ${advice}`,
  );
