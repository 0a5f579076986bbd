import { InputError } from '#frameworks';

const fileErrors: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'you may not read or write it',
  EPERM: 'you may not read or write it',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'part of the path is not a folder',
  ENOSPC: 'the disk is full',
  EROFS: 'the disk can only be read',
  EEXIST: 'something else stands there already',
  ENOTEMPTY: 'the folder is not empty',
  EBUSY: 'another program is using it',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
};

// Errors of the store that are written for people; told by name, for loading the store would only slow this down.
const forPeople = new Set(['StoreError', 'KeysError', 'EmbeddedError', 'DataFolderHeld', 'SealError']);

/** One line that says what went wrong and, where we know it, what to do. */
export function explain(error: unknown): string {
  if (error instanceof InputError) return error.message;
  if (error instanceof Error) {
    if (forPeople.has(error.name)) return error.message;
    const { code, path } = error as NodeJS.ErrnoException;
    const known = code === undefined ? undefined : fileErrors[code];
    if (path !== undefined) return `${path}: ${known ?? `the system refuses it (${code})`}.`;
    if (known !== undefined) return `A file cannot be used: ${known}.`;
    return `something unexpected went wrong, which is a fault in Bestfit: ${error.message.split('\n')[0]}`;
  }
  return 'something unexpected went wrong, which is a fault in Bestfit.';
}
