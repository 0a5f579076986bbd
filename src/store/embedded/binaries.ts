import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedError } from './embedded-error.ts';
import type { EmbeddedEvent } from './embedded-event.ts';
import { installedServer } from './installed-server.ts';
import { makeLibraryLinks } from './library-links.ts';
import type { Machine } from './machine.ts';
import type { RunAs } from './run-as.ts';
import { copyServer } from './server-copy.ts';
import { runTool, type ToolRun } from './tool.ts';

/** The server's programs, seen to run, and the major version of PostgreSQL they are. */
export type Binaries = { readonly postgres: string; readonly initdb: string; readonly major: number };

/**
 * The programs of PostgreSQL for this machine, in a place where the server's user can run them. A place is good when `postgres
 * --version` runs there as that user: this shows a folder that user may not enter, missing libraries and a foreign C library alike.
 * Where it fails, library links are made that an install script should have made; then, as root, all is copied to a folder of our
 * own, which stays for the next start. Throws EmbeddedError.
 */
export async function reachBinaries(
  machine: Machine,
  as: RunAs,
  tell: (event: EmbeddedEvent) => void,
): Promise<Binaries> {
  const { folder, version } = await installedServer(machine);
  let tried = await tryOut(folder, as);
  if ('postgres' in tried) return tried;
  if (await makeLibraryLinks(folder)) tried = await tryOut(folder, as);
  if ('postgres' in tried) return tried;
  if (as === null) throw unusable(folder, tried);
  if (tried.refused === 'EPERM' || tried.refused === 'EINVAL') throw cannotStepDown(as.uid, tried.refused);

  const copy = join(machine.copies, `postgresql-${version}`);
  tried = await tryOut(copy, as);
  if ('postgres' in tried) return tried;
  if (tried.refused !== 'ENOENT') await rm(copy, { recursive: true, force: true });
  await copyServer(folder, copy);
  tell({ kind: 'copied-binaries', to: copy });
  tried = await tryOut(copy, as);
  if ('postgres' in tried) return tried;
  throw unusable(copy, tried);
}

async function tryOut(native: string, as: RunAs): Promise<Binaries | ToolRun> {
  const postgres = join(native, 'bin', 'postgres');
  const run = await runTool(postgres, ['--version'], as);
  const major = run.exit === 0 ? /PostgreSQL\) (\d+)/.exec(run.output)?.[1] : undefined;
  return major === undefined ? run : { postgres, initdb: join(native, 'bin', 'initdb'), major: Number(major) };
}

function unusable(native: string, run: ToolRun): EmbeddedError {
  const said = run.refused === null ? run.output.split('\n').at(-1) : `the system answers ${run.refused}`;
  return new EmbeddedError(
    'binaries-broken',
    `The embedded database in ${native} cannot be run: ${said}. Run npm ci again on this machine. Where the system has no GNU C ` +
      'library (Alpine), or forbids programs in that folder, set DATABASE_URL to a PostgreSQL server (15 or newer).',
  );
}

const cannotStepDown = (uid: number, refused: string): EmbeddedError =>
  new EmbeddedError(
    'cannot-step-down',
    `PostgreSQL refuses to run as root, and the system does not let this process start it as user ${uid} (${refused}). ` +
      'Start Bestfit as an ordinary user, or set DATABASE_URL to a PostgreSQL server (15 or newer).',
  );
