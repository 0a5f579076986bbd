import { EmbeddedError } from './embedded-error.ts';
import { codeOf } from './tool.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk can only be read',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'a file stands where the folder should be',
  ENOENT: 'the system makes no folders there',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'its links lead in a circle',
  EBUSY: 'it is a mount point; mount the folder above it instead',
  EXDEV: 'it is a mount point; mount the folder above it instead',
};

/** A refusal of the file system, as the error to throw: what could not be used, why, what to do. Our own errors pass unchanged. */
export function folderTrouble(path: string, error: unknown): EmbeddedError {
  if (error instanceof EmbeddedError) return error;
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(path, error);
  const reason = reasons[code] ?? `the system refuses it (${code === '' ? String(error) : code})`;
  return new EmbeddedError(
    'folder-not-writable',
    `${path} cannot be used for the database: ${reason}. Name another data folder, or change who may write there.`,
    { cause: error },
  );
}

/** The disk is full: what to free and where. */
export const diskFull = (path: string, cause?: unknown): EmbeddedError =>
  new EmbeddedError(
    'disk-full',
    `The disk that holds ${path} is full (or your share of it is). Free some space there: a new database needs 60 MB. Then start again.`,
    { cause },
  );
