import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Connection, connectionOf } from './connection.ts';
import { DataFolderHeld } from './data-folder.ts';
import { databaseName } from './embedded/index.ts';
import { runningEmbedded } from './embedded/running.ts';
import type { Keys } from './keys/index.ts';
import { overOneConnection } from './one-connection.ts';
import { serviceRoleOf } from './prepare.ts';
import { asPassword, clusterFolder, keysOf, type ReachSettings, reach } from './reach.ts';
import { StoreError } from './store-error.ts';

/** An installation as its owner has it: past all walls. */
export type AsOwner = AsyncDisposable & {
  readonly owner: Connection;
  /** Opens the keys; throws KeysError, and StoreError `nothing-here` where there are none and none may be made. */
  readonly keys: () => Promise<Keys>;
  /** The user as whom the service signs in to the database, and the password that it will have. */
  readonly service: () => Promise<{ readonly role: string; readonly password: string }>;
};

/**
 * Reaches an installation as its owner, for a command: `beside` the service where it runs, over the embedded database that it started;
 * `alone` never beside it. Where nothing runs, the embedded database is started for as long as this is open. `make` makes what is
 * missing; else that is StoreError `nothing-here`. Throws DataFolderHeld, EmbeddedError, KeysError, and StoreError `other-user`: files
 * made by another user, root included, would be closed to the service.
 */
export async function openAsOwner(
  settings: ReachSettings,
  how: { readonly with: 'beside' | 'alone'; readonly make: boolean },
): Promise<AsOwner> {
  const { data, databaseUrl, keysFolder } = settings;
  if (databaseUrl !== null) {
    const keys = async () => (how.make ? (await reach(settings)).keys : openKeysThere(settings));
    if (how.make) await mustBeOurs(keysFolder);
    return asOwner(connectionOf(databaseUrl), keys, async () => {});
  }
  await mustBeOurs(data);
  await mustBeOurs(keysFolder);
  if (!how.make) await mustBeThere(join(clusterFolder(data), 'PG_VERSION'), `no database of Bestfit in ${data}`);
  const began = performance.now();
  for (;;) {
    try {
      const { owner, keys, close } = await reach(settings);
      return asOwner(owner, async () => keys, close);
    } catch (error) {
      if (!(error instanceof DataFolderHeld) || how.with === 'alone') throw error;
      const running = await besideRunning(settings);
      if (running !== null) return running;
      // Whoever holds the folder is only starting, or about to let go of it.
      if (performance.now() - began > 20_000) throw error;
      await pause(200);
    }
  }
}

/** The keys of an installation that has some, without its database. Throws KeysError, and StoreError `nothing-here`, `other-user`. */
export async function openKeysThere(settings: ReachSettings): Promise<Keys> {
  const { keysFolder } = settings;
  await mustBeOurs(keysFolder);
  await mustBeThere(join(keysFolder, 'keys.json'), `no key file in ${keysFolder}`);
  return keysOf(settings);
}

const asOwner = (owner: Connection, keys: () => Promise<Keys>, close: () => Promise<void>): AsOwner => ({
  owner,
  keys,
  service: async () => ({
    role: serviceRoleOf(owner.database),
    password: asPassword(await (await keys()).secret('database/service')),
  }),
  [Symbol.asyncDispose]: close,
});

/** The embedded database that another process runs; null while it does not answer. */
async function besideRunning(settings: ReachSettings): Promise<AsOwner | null> {
  const running = await runningEmbedded(clusterFolder(settings.data));
  if (running === null) return null;
  const keys = await keysOf(settings);
  const password = await keys.existing('database/owner');
  if (password === null) return null;
  const owner = { ...running, password: asPassword(password), database: databaseName, ssl: false };
  try {
    await overOneConnection(owner, null, async () => undefined);
    return asOwner(
      owner,
      async () => keys,
      async () => {},
    );
  } catch (error) {
    if (error instanceof StoreError && ['database-unreachable', 'connection-lost'].includes(error.code)) return null;
    throw error;
  }
}

async function ownerOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).uid;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function mustBeThere(path: string, missing: string): Promise<void> {
  if ((await ownerOf(path)) !== null) return;
  throw new StoreError(
    'nothing-here',
    `There is ${missing}. Name the folder that the service uses with --data or BESTFIT_DATA, and where it uses a server, set DATABASE_URL and KEYS_FOLDER as for the service.`,
  );
}

async function mustBeOurs(folder: string): Promise<void> {
  const [owner, we] = [await ownerOf(folder), process.getuid?.()];
  if (owner === null || we === undefined || owner === we) return;
  throw new StoreError(
    'other-user',
    `${folder} belongs to user ${owner}, as whom the service runs; run this command as that user. What another user writes there the service could not read.`,
  );
}
