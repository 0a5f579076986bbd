import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Connection, connect, connectionOf } from './connection.ts';
import { holdDataFolder } from './data-folder.ts';
import { databaseName, startEmbedded } from './embedded/index.ts';
import { type Keys, openKeys } from './keys/index.ts';
import { prepare, serviceRoleOf } from './prepare.ts';
import { startAgainAs } from './start-again.ts';
import { type Store, storeOver } from './store.ts';
import type { TellStore } from './tell.ts';

export type StoreSettings = {
  /** The data folder, which holds the embedded database. */
  readonly data: string;
  /** A PostgreSQL server; null starts the embedded one. */
  readonly databaseUrl: string | null;
  readonly keysFolder: string;
  readonly masterKeyFile: string;
  /** The most connections the service holds at once. */
  readonly pool: number;
  /** Seconds after which a statement is given up. */
  readonly statementSeconds: number;
  /** What the process that holds the data folder is called when another one finds it held. */
  readonly holder: string;
  readonly tell: TellStore;
  /** Told how long each statement took, in the context of whoever asked it. */
  readonly spent?: (milliseconds: number) => void;
  /** False only in tests: an embedded database that does not wait for the disk. */
  readonly durable?: boolean;
};

const asText = (secret: Uint8Array): string => Buffer.from(secret).toString('base64url');

/** A database that the owner can reach, the keys beside it, and how to let go of both. */
type Reached = {
  readonly keys: Keys;
  readonly owner: Connection;
  readonly close: () => Promise<void>;
  readonly tellAddress: (address: string) => Promise<void>;
};

const keysOf = ({ keysFolder, masterKeyFile }: StoreSettings) => openKeys({ folder: keysFolder, masterKeyFile });

async function reachServer(settings: StoreSettings, databaseUrl: string): Promise<Reached> {
  await mkdir(dirname(settings.keysFolder), { recursive: true, mode: 0o700 });
  const keys = await keysOf(settings);
  return { keys, owner: connectionOf(databaseUrl), close: async () => {}, tellAddress: async () => {} };
}

/** Starts the embedded database over the data folder, which is this process's alone until it is let go of. */
async function reachEmbedded(settings: StoreSettings): Promise<Reached> {
  const held = await holdDataFolder(settings.data, { what: settings.holder });
  try {
    const keys = await keysOf(settings);
    const password = asText(await keys.secret('database/owner'));
    const embedded = await startEmbedded({
      folder: join(settings.data, 'postgres'),
      password,
      durable: settings.durable ?? true,
      tell: (event) => settings.tell({ kind: 'embedded', event }),
    });
    const { host, port, user } = embedded;
    return {
      keys,
      owner: { host, port, user, password, database: databaseName, ssl: false },
      close: async () => {
        await embedded.stop();
        await held.release();
      },
      tellAddress: held.tell,
    };
  } catch (error) {
    await held.release();
    throw error;
  }
}

/**
 * Opens the store of an installation: keys, database (embedded or on a server), migrations, walls. Everything that is wrong with these
 * is told by an error with words: DataFolderHeld, EmbeddedError, KeysError, StoreError.
 */
export async function openStore(
  settings: StoreSettings,
): Promise<Store & { readonly tellAddress: (address: string) => Promise<void> }> {
  const { databaseUrl } = settings;
  const reached = await (databaseUrl === null ? reachEmbedded(settings) : reachServer(settings, databaseUrl));
  const { keys } = reached;
  const lost = (error: Error) => settings.tell({ kind: 'connection-lost', error });
  try {
    const role = serviceRoleOf(reached.owner.database);
    const password = asText(await keys.secret('database/service'));
    // A migration may take longer than a page may.
    const owner = connect(reached.owner, { max: 1, lost, statementSeconds: 600 });
    try {
      const steps = await prepare(owner.database, { role, password });
      if (steps.length > 0) settings.tell({ kind: 'migrated', steps });
    } finally {
      await owner.database.destroy();
    }
    const { pool: max, statementSeconds, spent } = settings;
    const service = connect(
      { ...reached.owner, user: role, password },
      { max, lost, statementSeconds, ...(spent === undefined ? {} : { spent }) },
    );
    const startAgain = startAgainAs(reached.owner, { role, password }, lost);
    const close = async () => {
      await service.database.destroy();
      await reached.close();
    };
    return {
      ...storeOver({ ...service, keys, tell: settings.tell, startAgain, close }),
      tellAddress: reached.tellAddress,
    };
  } catch (error) {
    await reached.close();
    throw error;
  }
}
