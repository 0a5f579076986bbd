// How the owner of the database is reached: on a server, or in the embedded database, which is started for it.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Connection, connectionOf } from './connection.ts';
import { holdDataFolder } from './data-folder.ts';
import { databaseName, startEmbedded } from './embedded/index.ts';
import { type Keys, openKeys } from './keys/index.ts';
import type { TellStore } from './tell.ts';

export type ReachSettings = {
  /** The data folder, which holds the embedded database. */
  readonly data: string;
  /** A PostgreSQL server; null starts the embedded one. */
  readonly databaseUrl: string | null;
  readonly keysFolder: string;
  readonly masterKeyFile: string;
  /** What the process that holds the data folder is called when another one finds it held. */
  readonly holder: string;
  readonly tell: TellStore;
  /** False only in tests: an embedded database that does not wait for the disk. */
  readonly durable?: boolean;
};

/** A database that the owner can reach, the keys beside it, and how to let go of both. */
export type Reached = {
  readonly keys: Keys;
  readonly owner: Connection;
  readonly close: () => Promise<void>;
  readonly tellAddress: (address: string) => Promise<void>;
};

/** A secret of the keys as the password of a database user. */
export const asPassword = (secret: Uint8Array): string => Buffer.from(secret).toString('base64url');

/** Where the embedded database of a data folder is. */
export const clusterFolder = (data: string): string => join(data, 'postgres');

export const keysOf = ({ keysFolder, masterKeyFile }: ReachSettings): Promise<Keys> =>
  openKeys({ folder: keysFolder, masterKeyFile });

async function reachServer(settings: ReachSettings, databaseUrl: string): Promise<Reached> {
  await mkdir(dirname(settings.keysFolder), { recursive: true, mode: 0o700 });
  const keys = await keysOf(settings);
  return { keys, owner: connectionOf(databaseUrl), close: async () => {}, tellAddress: async () => {} };
}

/** Starts the embedded database over the data folder, which is this process's alone until it is let go of. */
async function reachEmbedded(settings: ReachSettings): Promise<Reached> {
  const held = await holdDataFolder(settings.data, { what: settings.holder });
  try {
    const keys = await keysOf(settings);
    const password = asPassword(await keys.secret('database/owner'));
    const embedded = await startEmbedded({
      folder: clusterFolder(settings.data),
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
 * Reaches the database of an installation as its owner, and makes what is missing. An embedded one is this process's alone. Throws
 * DataFolderHeld, EmbeddedError, KeysError.
 */
export const reach = (settings: ReachSettings): Promise<Reached> =>
  settings.databaseUrl === null ? reachEmbedded(settings) : reachServer(settings, settings.databaseUrl);
