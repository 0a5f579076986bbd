import { type Connection, connect, connectionOf } from './connection.ts';
import { holdDataFolder } from './data-folder.ts';
import { startEmbedded } from './embedded/index.ts';
import { type Keys, openKeys } from './keys/index.ts';
import { prepare, serviceRoleOf } from './prepare.ts';
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
  /** What the process that holds the data folder is called when another one finds it held. */
  readonly holder: string;
  readonly tell: TellStore;
  /** False only in tests: an embedded database that does not wait for the disk. */
  readonly durable?: boolean;
};

const asText = (secret: Uint8Array): string => Buffer.from(secret).toString('base64url');

/** A database that the owner can reach, and how to let go of it. */
type Reached = {
  readonly owner: Connection;
  readonly close: () => Promise<void>;
  readonly tellAddress: (address: string) => Promise<void>;
};

async function reach(settings: StoreSettings, keys: Keys): Promise<Reached> {
  if (settings.databaseUrl !== null) {
    return { owner: connectionOf(settings.databaseUrl), close: async () => {}, tellAddress: async () => {} };
  }
  const held = await holdDataFolder(settings.data, { what: settings.holder });
  try {
    const password = asText(await keys.secret('database/owner'));
    const embedded = await startEmbedded({
      folder: `${settings.data}/postgres`,
      password,
      durable: settings.durable ?? true,
      tell: ({ kind, ...rest }) => settings.tell({ kind: 'embedded', event: kind, detail: JSON.stringify(rest) }),
    });
    const { host, port, user } = embedded;
    return {
      owner: { host, port, user, password, database: 'bestfit', ssl: false },
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
  const keys = await openKeys({ folder: settings.keysFolder, masterKeyFile: settings.masterKeyFile });
  const reached = await reach(settings, keys);
  const lost = (error: Error) => settings.tell({ kind: 'connection-lost', error });
  try {
    const role = serviceRoleOf(reached.owner.database);
    const password = asText(await keys.secret('database/service'));
    // A migration may take longer than a page may.
    const owner = connect(reached.owner, { max: 1, lost, statementTimeout: 600_000 });
    try {
      const steps = await prepare(owner.database, { role, password });
      if (steps.length > 0) settings.tell({ kind: 'migrated', steps });
    } finally {
      await owner.database.destroy();
    }
    const service = connect({ ...reached.owner, user: role, password }, { max: settings.pool, lost });
    const close = async () => {
      await service.database.destroy();
      await reached.close();
    };
    return { ...storeOver({ ...service, keys, tell: settings.tell, close }), tellAddress: reached.tellAddress };
  } catch (error) {
    await reached.close();
    throw error;
  }
}
