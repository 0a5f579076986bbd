import { sql } from 'kysely';
import type { Tx } from './tables.ts';

const isFull = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === '53100';

/** Writes something that only notes that somebody was here. On a full disk it is left out: reading must go on without it. */
export async function ifThereIsSpace(tx: Tx, write: () => Promise<unknown>): Promise<void> {
  await sql`savepoint note`.execute(tx);
  try {
    await write();
    await sql`release savepoint note`.execute(tx);
  } catch (error) {
    if (!isFull(error)) throw error;
    await sql`rollback to savepoint note`.execute(tx);
  }
}
