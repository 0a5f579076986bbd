import { sql } from 'kysely';
import { countAdministrators } from './memberships.ts';
import type { Tx } from './tables.ts';

const setUpLock = 0x5167_0003;

/** Whether an installation waits to be set up: nobody is its administrator. */
export const waitsForSetUp = async (tx: Tx): Promise<boolean> => (await countAdministrators(tx)) === 0;

/** The same, for whoever sets it up now: of two who do so at once, the second waits here and finds an administrator. */
export async function waitsForSetUpAlone(tx: Tx): Promise<boolean> {
  await sql`select pg_advisory_xact_lock(${setUpLock}::bigint)`.execute(tx);
  return waitsForSetUp(tx);
}
