import { chmod, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { RunAs } from './run-as.ts';
import { codeOf } from './tool.ts';

// Root's server runs as another user, who must be able to pass through every folder on the way to the cluster. So root makes its
// data folder 0711: others may pass through to a name they know, but not list or write; what is secret in there is 0600, or stands
// in folders of 0700, as the cluster does. Anyone else keeps the data folder 0700, since their server runs as themselves.

/** Makes a data folder and what is missing above it, closed to others as far as the server's user allows. One that is there stays. */
export async function makePassableFolder(folder: string): Promise<void> {
  const asRoot = process.getuid?.() === 0;
  const missing: string[] = [];
  for (let at = folder; !(await isThere(at)); at = dirname(at)) missing.unshift(at);
  // Level by level: where the system says that a folder is not there although its parent is, as /proc does, Node's own way of
  // making all levels never ends.
  for (const level of missing) {
    await mkdir(level, { mode: 0o700 }).catch(unlessExists);
    // Set apart from mkdir, whose mode the process's umask may narrow.
    if (asRoot) await chmod(level, 0o711);
  }
  if (asRoot && missing.length === 0) await openEmptyFolder(folder);
}

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT' && dirname(path) !== path) return false;
      throw error;
    },
  );

/** Another process may have made it meanwhile. */
function unlessExists(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

/**
 * A folder that was there already is opened for passage only when it is root's and empty, as one made for this purpose is. Anything
 * else may be somebody's home: the start fails instead, and says what to do.
 */
async function openEmptyFolder(folder: string): Promise<void> {
  const { uid, mode } = await stat(folder);
  if (uid !== 0 || (mode & 0o001) !== 0 || (await readdir(folder)).length > 0) return;
  await chmod(folder, (mode & 0o777) | 0o011);
}

/** The first folder on the way to a place, the place included, that a user may not enter; null when there is none. */
export async function barredAt(place: string, as: RunAs): Promise<string | null> {
  if (as === null) return null;
  const way = [place];
  for (let at = place; at !== dirname(at); at = dirname(at)) way.unshift(dirname(at));
  for (const folder of way) {
    const { uid, gid, mode } = await stat(folder);
    const bit = uid === as.uid ? 0o100 : gid === as.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return folder;
  }
  return null;
}
