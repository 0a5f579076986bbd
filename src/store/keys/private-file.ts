import { codeOf, readWhole, type Stamp } from './durable-file.ts';
import { KeysError } from './keys-error.ts';

/**
 * The text of a file that only its owner may open, with its stamp; null where there is none. Throws KeysError 'open-to-others' where
 * others may read or change it, and 'folder-unusable' where it cannot be read. `what` names it in the message: "The key file".
 */
export async function readPrivate(what: string, path: string): Promise<{ text: string; stamp: Stamp } | null> {
  const read = await readWhole(path).catch((error: unknown) => {
    throw new KeysError(
      'folder-unusable',
      `${what} ${path} cannot be read: ${whyNot(error)}. See that it is a file of the user whom Bestfit runs as.`,
      { cause: error },
    );
  });
  if (read === null || (read.mode & 0o077) === 0) return read;
  throw new KeysError(
    'open-to-others',
    `${what} ${path} is open to other users of this machine (mode ${read.mode.toString(8).padStart(4, '0')}). ` +
      `Close it with: chmod 600 '${path}'. If others may have read it, rotate the master key as well.`,
  );
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this user may not open it',
  EPERM: 'this user may not open it',
  EISDIR: 'it is a folder',
  ENOTDIR: 'part of its path is no folder',
  ENOENT: 'its folder does not exist',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk space of this user is used up',
  EIO: 'the disk answers with errors',
  EEXIST: 'something else stands there already',
  ELOOP: 'its links lead in a circle',
};

/** A system error in words, without its path. */
export const whyNot = (error: unknown): string =>
  reasons[codeOf(error)] ??
  `the system refuses it (${codeOf(error) || (error instanceof Error ? error.name : 'unknown')})`;
