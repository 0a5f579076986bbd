import { chown, mkdtemp, open, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { EmbeddedError } from './embedded-error.ts';
import { diskFull, folderTrouble } from './folder-trouble.ts';
import type { RunAs } from './run-as.ts';
import { runTool } from './tool.ts';

/** Who owns the databases of a cluster we made. */
export const owner = 'bestfit_owner';

/**
 * Makes a new cluster in a folder that is empty or not there: whole or not at all, since it is made beside it and then moved into
 * place. A half-made one, of a process that was killed meanwhile, is swept away by the next. Only a socket reaches it, and only
 * with a password. Text is compared and sorted by code point, by PostgreSQL itself: the order cannot change with the system's
 * library, as it would below an index. Throws EmbeddedError.
 */
export async function makeCluster(
  folder: string,
  binaries: Binaries,
  as: RunAs,
  settings: { readonly password: string; readonly durable: boolean },
): Promise<void> {
  if (!/^[^\r\n\0]+$/.test(settings.password)) throw new TypeError('The owner’s password must be one line of text.');
  const passwordFile = (made: string) => `${made}.password`;
  let made: string | null = null;
  try {
    await sweepHalfMade(folder);
    made = await mkdtemp(`${folder}.making-`);
    await writeFile(passwordFile(made), `${settings.password}\n`, { mode: 0o600 });
    for (const path of [made, passwordFile(made)]) if (as !== null) await chown(path, as.uid, as.gid);
    const run = await runTool(
      binaries.initdb,
      [
        ...['--pgdata', made, '--username', owner, '--pwfile', passwordFile(made)],
        ...['--auth-local', 'scram-sha-256', '--auth-host', 'reject'],
        ...['--encoding', 'UTF8', '--no-locale', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
        ...(settings.durable ? [] : ['--no-sync']),
      ],
      as,
    );
    if (run.exit !== 0) throw failed(folder, run.refused ?? run.output);
    await rename(made, folder);
    if (settings.durable) await syncFolder(dirname(folder));
  } catch (error) {
    throw folderTrouble(folder, error);
  } finally {
    if (made !== null) {
      await rm(made, { recursive: true, force: true });
      await rm(passwordFile(made), { force: true });
    }
  }
}

async function sweepHalfMade(folder: string): Promise<void> {
  for (const name of await readdir(dirname(folder))) {
    if (!name.startsWith(`${basename(folder)}.making-`)) continue;
    // Tried again, since an initdb that outlived its service may still write there.
    await rm(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A name is on the disk for good only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function failed(folder: string, said: string): EmbeddedError {
  // The C library's words for ENOSPC and EDQUOT; messages are kept in English, see tool.ts.
  if (/No space left on device|Disk quota exceeded/.test(said)) return diskFull(folder);
  const unknownUser = /could not look up effective user ID/.test(said)
    ? ' The user this process runs as has no entry in the system’s list of users (/etc/passwd); give it one.'
    : '';
  const tail = said.split('\n').slice(-5).join('\n');
  return new EmbeddedError(
    'making-failed',
    `A new database could not be made in ${folder}.${unknownUser} initdb says:\n${tail}`,
  );
}
