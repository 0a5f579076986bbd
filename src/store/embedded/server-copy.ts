import { chmod, cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { EmbeddedError } from './embedded-error.ts';
import { codeOf } from './tool.ts';

/**
 * Copies the server's files, links kept, readable for all whatever the modes they were installed with; whole or not at all. A copy
 * that another service finishes first is left as it is. Throws EmbeddedError.
 */
export async function copyServer(from: string, to: string): Promise<void> {
  const part = `${to}.part-${process.pid}`;
  try {
    await mkdir(dirname(to), { recursive: true });
    await chmod(dirname(to), ((await stat(dirname(to))).mode & 0o777) | 0o011);
    // Static libraries are for compiling programs, not for running this one.
    await cp(from, part, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    await openToAll(part);
    await rename(part, to).catch(unlessThere);
  } catch (error) {
    throw new EmbeddedError(
      'binaries-barred',
      `The database server's user may not enter ${from}, and a copy in ${to} could not be made (${codeOf(error) || String(error)}). ` +
        'Install Bestfit where every user may read, such as /opt or /srv, or start it as an ordinary user.',
      { cause: error },
    );
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

function unlessThere(error: unknown): void {
  if (!['ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) throw error;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await openToAll(path);
    else if (entry.isFile()) await chmod(path, basename(folder) === 'bin' ? 0o755 : 0o644);
  }
}
