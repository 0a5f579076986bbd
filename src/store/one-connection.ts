import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Connection } from './connection.ts';
import { columnTypes } from './connection.ts';
import { databaseTrouble } from './database-trouble.ts';
import { StoreError } from './store-error.ts';
import type { Tables } from './tables.ts';

/** One connection to a database, as a client that copies tables and as a query builder over the same transaction. */
export type OneConnection = { readonly client: pg.Client; readonly database: Kysely<Tables> };

/**
 * Works over a single connection, without a limit of time, and ends it whatever happens. `signal` stops the work: what its transaction
 * had done is undone. Throws StoreError for a database that cannot be used, and `stopped`.
 */
export async function overOneConnection<T>(
  connection: Connection,
  signal: AbortSignal | null,
  work: (one: OneConnection) => Promise<T>,
): Promise<T> {
  const { ssl, ...reached } = connection;
  const client = new pg.Client({
    ...reached,
    ...(ssl ? { ssl: true } : {}),
    types: columnTypes,
    connectionTimeoutMillis: 10_000,
    options: '-c search_path=bestfit',
    application_name: 'bestfit command',
  });
  // A broken connection fails what waits for it, which tells it; without a listener it would end the process.
  client.on('error', () => undefined);
  const stop = () => void client.end().catch(() => undefined);
  const pool = {
    connect: async () => Object.assign(client, { release: () => undefined }),
    end: async () => undefined,
    options: {},
  };
  try {
    await client.connect();
    // Not before: a client that is ended while it connects never says so.
    signal?.addEventListener('abort', stop);
    signal?.throwIfAborted();
    return await work({ client, database: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }) });
  } catch (error) {
    if (signal?.aborted === true) throw new StoreError('stopped', 'Stopped before it was done; nothing was changed.');
    throw databaseTrouble(error, connection);
  } finally {
    signal?.removeEventListener('abort', stop);
    await client.end().catch(() => undefined);
  }
}
