import { chown, mkdtemp, readlink, rm, rmdir, symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { EmbeddedError } from './embedded-error.ts';
import type { Machine } from './machine.ts';
import { barredAt } from './passage.ts';
import type { RunAs } from './run-as.ts';
import { port } from './server-settings.ts';
import { codeOf } from './tool.ts';

const prefix = 'bestfit-pg-';
const socketName = `.s.PGSQL.${port}`;
// A socket's whole path may have 107 bytes on Linux and 103 on macOS.
const longest = 100;

/**
 * Makes a folder for the socket of a cluster's server: short, whatever the cluster's own path is, and closed to all but the server's
 * user (and root). A link beside the cluster, FOLDER.socket, leads to it, by which the next start finds and removes what a killed
 * service left. Throws EmbeddedError when no temporary folder serves.
 */
export async function makeSocketFolder(cluster: string, machine: Machine, as: RunAs): Promise<string> {
  await removeSocketFolder(cluster);
  for (const folder of machine.temporary) {
    if (Buffer.byteLength(join(folder, `${prefix}XXXXXX`, socketName)) > longest) continue;
    const made = await newFolder(folder, as);
    if (made === null) continue;
    if (as !== null) await chown(made, as.uid, as.gid);
    await symlink(made, linkOf(cluster));
    return made;
  }
  throw new EmbeddedError(
    'folder-not-writable',
    `The database's socket needs a temporary folder with a path under ${longest - 30} characters that its user may enter and you may ` +
      `write in; none of these is one: ${machine.temporary.join(', ')}. Set TMPDIR to one.`,
  );
}

/** A new folder in a temporary one; null when that is not there, not writable, or closed to the server's user. */
async function newFolder(temporary: string, as: RunAs): Promise<string | null> {
  try {
    return (await barredAt(temporary, as)) === null ? await mkdtemp(join(temporary, prefix)) : null;
  } catch (error) {
    if (codeOf(error) === '') throw error;
    return null;
  }
}

/** Removes the socket folder of a cluster whose server does not run. */
export async function removeSocketFolder(cluster: string): Promise<void> {
  const folder = await readlink(linkOf(cluster)).catch(() => null);
  if (folder === null) return;
  // Only what is of our making: whoever may write in the data folder may have set the link.
  if (basename(folder).startsWith(prefix)) {
    await clearSocketFolder(folder);
    await rmdir(folder).catch(unlessOthers);
  }
  await rm(linkOf(cluster), { force: true });
}

/** Gone already, or not only ours. */
function unlessOthers(error: unknown): void {
  if (!['ENOENT', 'ENOTEMPTY', 'EPERM', 'EACCES'].includes(codeOf(error))) throw error;
}

/** Removes the socket of a killed server, which the next one in this folder would take for that of a living one. */
export async function clearSocketFolder(folder: string): Promise<void> {
  for (const name of [socketName, `${socketName}.lock`])
    await rm(join(folder, name), { force: true }).catch(unlessOthers);
}

const linkOf = (cluster: string) => `${cluster}.socket`;
