import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { EmbeddedError } from './embedded-error.ts';
import { otherOwner } from './run-as.ts';
import { codeOf } from './tool.ts';

/** A cluster that is there: its major version of PostgreSQL and whom it belongs to. */
export type Cluster = { readonly major: number; readonly owner: { readonly uid: number; readonly gid: number } };

/** The one true path of a folder, whichever links lead to it, so that two names of it meet one lock. Its parent must be there. */
export async function truePath(folder: string): Promise<string> {
  const path = resolve(folder);
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    return join(await realpath(dirname(path)), basename(path));
  }
}

/** The cluster in a folder; null when the folder is empty or not there. Throws EmbeddedError when something else is in it. */
export async function clusterIn(folder: string): Promise<Cluster | null> {
  const names = await namesIn(folder);
  if (names.length === 0) return null;
  if (!names.includes('PG_VERSION') || !names.includes('global')) {
    throw new EmbeddedError(
      'folder-not-a-cluster',
      `The folder ${folder} is not empty and holds no database. Name another data folder, or move what is in it elsewhere.`,
    );
  }
  const { uid, gid } = await stat(folder);
  return { major: Number.parseInt(await readFile(join(folder, 'PG_VERSION'), 'utf8'), 10), owner: { uid, gid } };
}

/** Throws EmbeddedError when these programs cannot read that cluster: PostgreSQL's major versions do not share a format. */
export function refuseOtherMajor(folder: string, cluster: Cluster, major: number): void {
  if (cluster.major === major) return;
  throw new EmbeddedError(
    'folder-other-version',
    `The database in ${folder} was made by PostgreSQL ${cluster.major}; this Bestfit brings PostgreSQL ${major}, which cannot read it. ` +
      'Nothing was changed. Write a backup with the Bestfit it was made with (bestfit backup FILE), move the folder away, ' +
      'and restore the backup with this one (bestfit restore FILE).',
  );
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    // A cluster can be listed by its owner only.
    if (codeOf(error) === 'EACCES') throw otherOwner(folder, (await stat(folder)).uid);
    throw error;
  }
}
