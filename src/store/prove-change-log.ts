import { type Verified, verifyChangeLog } from './change-log/verify.ts';
import type { Connection } from './connection.ts';
import { overOneConnection } from './one-connection.ts';
import { StoreError } from './store-error.ts';

/**
 * Proves the change log from its first entry, as it is at one moment, while the service may add to it. Connected as the owner of the
 * database. `expected` is the hash of an entry, written down earlier. Throws StoreError `nothing-here`, `stopped`, and those of a
 * database that cannot be used.
 */
export const proveChangeLog = (
  owner: Connection,
  expected: string | null = null,
  signal: AbortSignal | null = null,
): Promise<Verified> =>
  overOneConnection(owner, signal, async ({ client, database }) => {
    const { rowCount } = await client.query(
      "select from pg_tables where schemaname = 'bestfit' and tablename = 'change_log'",
    );
    if (rowCount === 0)
      throw new StoreError('nothing-here', `There is no change log in the database "${owner.database}".`);
    return database
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((tx) => verifyChangeLog(tx, expected));
  });
