import { sql } from 'kysely';
import { newestStep } from './migrations/index.ts';
import type { Tx } from './tables.ts';

/** How the database is. */
export type DatabaseState = {
  /** As the server says it: "18.4". */
  readonly serverVersion: string;
  readonly bytes: number;
  /** The newest step of migration, which every database that is served has taken. */
  readonly newestStep: string;
  readonly log: {
    readonly entries: number;
    /** The hash of the last entry, in hexadecimal; empty when there is none. */
    readonly head: string;
    readonly at: Date | null;
  };
};

/** How the database is, for an administrator. */
export async function databaseState(tx: Tx): Promise<DatabaseState> {
  const { rows } = await sql<{
    version: string;
    bytes: number;
  }>`select current_setting('server_version') as version, pg_database_size(current_database()) as bytes`.execute(tx);
  const head = await tx.selectFrom('change_log_head').select(['seq', 'hash', 'at']).executeTakeFirstOrThrow();
  return {
    serverVersion: rows[0]?.version ?? '',
    bytes: rows[0]?.bytes ?? 0,
    newestStep,
    log: { entries: head.seq, head: head.hash.toString('hex'), at: head.at },
  };
}
